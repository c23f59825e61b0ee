/** Version of the engine; a test holds it against package.json. */
export const ENGINE_VERSION = '0.1.0';
