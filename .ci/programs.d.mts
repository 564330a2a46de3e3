export declare const programs: Readonly<Record<string, string>>;
export declare const banner: { js: string };
