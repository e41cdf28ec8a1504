/**
 * Adds the functions to HyperFormula, in each language that is registered by then: register languages first, then this, then build.
 * Danish, Norwegian and Polish sheets take the English names too.
 *
 * COHORT takes its number of periods as a number in the formula: HyperFormula lays out the result when the formula is written.
 *
 * @example
 * HyperFormula.registerLanguage("daDK", daDK);
 * registerLoyalkit();
 * HyperFormula.buildFromArray([["=FASTHOLDELSE(150;193;50)"]], { language: "daDK", functionArgSeparator: ";", licenseKey: "gpl-v3" });
 */
declare function registerLoyalkit(): void;

export { registerLoyalkit };
