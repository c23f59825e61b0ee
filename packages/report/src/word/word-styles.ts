/**
 * The styles of a Word document by Word's own built-in names, and nothing more than needed: put into a municipality's
 * template, or given its styles, the document takes their look.
 */
const style = (
  id: string,
  name: string,
  {
    after = 120,
    size,
    bold = false,
    next = 'Normal',
    outline,
  }: {
    after?: number;
    size?: number;
    bold?: boolean;
    next?: string;
    outline?: number;
  },
): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next}"/><w:qFormat/><w:pPr>${
    outline === undefined ? '' : '<w:keepNext/>'
  }<w:spacing w:after="${after}"/>${
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`
  }</w:pPr><w:rPr>${bold ? '<w:b/>' : ''}${size === undefined ? '' : `<w:sz w:val="${size}"/>`}</w:rPr></w:style>`;

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/** The styles part of the document. */
export const WORD_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
${style('Title', 'Title', { size: 40, bold: true })}
${style('Subtitle', 'Subtitle', { after: 200 })}
${style('Heading1', 'heading 1', { size: 28, bold: true, outline: 0 })}
${style('Heading2', 'heading 2', { size: 24, bold: true, outline: 1 })}
${style('ListBullet', 'List Bullet', { after: 60, next: 'ListBullet' })}
${style('Caption', 'caption', { after: 60, bold: true })}
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr></w:style>
</w:styles>`;
