// a door of its own, so that the rest of the package is not drawn in with it
export { htmlReport } from '@som/report';
