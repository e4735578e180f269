/** Which methods are explained, by whom is each, and by which words does a figure name it? */

export type Method = {
  /** Its texts are `method-` and this: the name, `-does`, `-where`, `-here` and `-not`; its formula has the same id. */
  id: string;
  /** Who published it, as the files of the core cite it: the same in every language. */
  sources: readonly string[];
  /** What the core writes where a figure names its method. */
  names: readonly string[];
};

export const METHODS: readonly Method[] = [
  {
    id: 'density',
    sources: ['B. W. Silverman, Density Estimation for Statistics and Data Analysis (1986), equations 4.5 and 4.14'],
    names: ['kernel density'],
  },
  { id: 'cells', sources: ['H3, https://h3geo.org'], names: [] },
  {
    id: 'gistar',
    sources: [
      'J. K. Ord and A. Getis, Local Spatial Autocorrelation Statistics, Geographical Analysis 27 (1995), equation 14',
      'Y. Benjamini and Y. Hochberg, Controlling the False Discovery Rate, Journal of the Royal Statistical Society B 57 (1995)',
      'L. Anselin, Local Indicators of Spatial Association, Geographical Analysis 27 (1995)',
    ],
    names: ['Getis-Ord'],
  },
  {
    id: 'moran',
    sources: [
      'P. A. P. Moran, Notes on Continuous Stochastic Phenomena, Biometrika 37 (1950)',
      'A. D. Cliff and J. K. Ord, Spatial Processes (1981)',
      'L. Anselin, Local Indicators of Spatial Association, Geographical Analysis 27 (1995)',
    ],
    names: ["Moran's I"],
  },
  {
    id: 'clusters',
    sources: [
      'M. Ester, H.-P. Kriegel, J. Sander and X. Xu, A Density-Based Algorithm for Discovering Clusters in Large Spatial Databases with Noise, KDD-96 (1996)',
      'D. Birant and A. Kut, ST-DBSCAN: An algorithm for clustering spatial–temporal data, Data & Knowledge Engineering 60 (2007)',
    ],
    names: ['DBSCAN'],
  },
  {
    id: 'band',
    sources: [
      'A. Noufaily et al., An improved algorithm for outbreak detection in multiple surveillance systems, Statistics in Medicine 32 (2013)',
      'C. P. Farrington et al., Journal of the Royal Statistical Society A 159 (1996)',
      'R. D. Fricker, B. L. Hegler and D. A. Dunfee, Comparing syndromic surveillance detection methods, Statistics in Medicine 27 (2008)',
    ],
    names: ['Farrington', 'EARS'],
  },
  {
    id: 'level',
    sources: [
      'R. Killick, P. Fearnhead and I. A. Eckley, Optimal Detection of Changepoints with a Linear Computational Cost, Journal of the American Statistical Association 107 (2012)',
      'N. R. Zhang and D. O. Siegmund, Biometrics 63 (2007), equation 2',
    ],
    names: ['change points'],
  },
  {
    id: 'emerging',
    sources: [
      'Esri, How Emerging Hot Spot Analysis works (Space Time Pattern Mining toolbox)',
      'H. B. Mann, Nonparametric Tests against Trend, Econometrica 13 (1945)',
      'M. G. Kendall, Rank Correlation Methods (4th edition 1975)',
    ],
    names: ['emerging hot spots'],
  },
  {
    id: 'triggers',
    sources: [
      'A. G. Hawkes, Spectra of Some Self-exciting and Mutually Exciting Point Processes, Biometrika 58 (1971)',
      'L. Held, M. Höhle and M. Hofmann, A Statistical Framework for the Analysis of Multivariate Infectious Disease Surveillance Counts, Statistical Modelling 5 (2005)',
      'R. DerSimonian and N. Laird, Meta-analysis in Clinical Trials, Controlled Clinical Trials 7 (1986)',
    ],
    names: ['events triggered by events', 'pressure on a place'],
  },
  {
    id: 'knox',
    sources: [
      'P. J. Diggle, A. G. Chetwynd, R. Häggkvist and S. E. Morris, Second-order Analysis of Space–Time Clustering, Statistical Methods in Medical Research 4 (1995)',
      'E. G. Knox, The Detection of Space–Time Interactions, Applied Statistics 13 (1964)',
    ],
    names: ['space–time K', 'Knox test'],
  },
  {
    id: 'borders',
    sources: [
      'E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, Journal of the American Statistical Association 22 (1927)',
      'H. B. Mann, Nonparametric Tests against Trend, Econometrica 13 (1945)',
    ],
    names: ['events near borders'],
  },
  {
    id: 'outlook',
    sources: [
      'Hegre et al. (2025), the VIEWS prediction challenge 2023/24',
      'Gneiting and Raftery (2007), doi:10.1198/016214506000001437',
      'Czado, Gneiting and Held (2009), doi:10.1111/j.1541-0420.2009.01191.x',
    ],
    names: ['outlook by pooled components'],
  },
  {
    id: 'onset',
    sources: [
      'A. E. Hoerl and R. W. Kennard, Ridge Regression, Technometrics 12 (1970)',
      'S. le Cessie and J. C. van Houwelingen, Applied Statistics 41 (1992)',
    ],
    names: ['warning level by ridge regression'],
  },
  {
    id: 'ratio',
    sources: ['C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), p. 404', 'Przyborowski and Wilenski (1940)'],
    names: ['ratio of two counts', 'election watch'],
  },
  {
    id: 'effect',
    sources: [
      'A. K. Wagner et al., Segmented Regression Analysis of Interrupted Time Series Studies, Journal of Clinical Pharmacy and Therapeutics 27 (2002)',
      'J. L. Bernal, S. Cummins and A. Gasparrini, Interrupted Time Series Regression for the Evaluation of Public Health Interventions, International Journal of Epidemiology 46 (2017)',
      'A. Abadie, A. Diamond and J. Hainmueller, Synthetic Control Methods for Comparative Case Studies, Journal of the American Statistical Association 105 (2010)',
    ],
    names: ['interrupted time series', 'difference in differences', 'counter-views'],
  },
  {
    id: 'likeness',
    sources: [
      'J. C. Gower, A General Coefficient of Similarity and Some of Its Properties, Biometrics 27 (1971)',
      'G. J. Székely and M. L. Rizzo, Energy Statistics, Journal of Statistical Planning and Inference 143 (2013)',
    ],
    names: ["Gower's distance", 'profiles of the months before', 'escalations of monthly deaths'],
  },
  {
    id: 'clock',
    sources: [
      'Kaplan and Meier, Nonparametric estimation from incomplete observations, Journal of the American Statistical Association 53 (1958), p. 463',
      'Greenwood (1926)',
    ],
    names: ['product-limit'],
  },
  {
    id: 'corridors',
    sources: [
      'H. W. Lotwick and B. W. Silverman, Methods for Analysing Spatial Processes of Several Types of Points, Journal of the Royal Statistical Society B 44 (1982)',
      'M. Berman, Testing for Spatial Association between a Point Process and Another Stochastic Process, Applied Statistics 35 (1986)',
    ],
    names: ['route and border', 'route and violence', 'flows from origin'],
  },
  {
    id: 'onsets',
    sources: ['Gleditsch et al., Armed Conflict 1946–2001, Journal of Peace Research 39 (2002), p. 615'],
    names: ['conflict onsets'],
  },
  { id: 'freshness', sources: ['S/2011/552, §44–46'], names: [] },
];

const ENDS = ['does', 'where', 'here', 'not'] as const;

/** Returns the ids of a method's texts, in the order of reading. */
export function textsOfMethod({ id }: Method): string[] {
  return [`method-${id}`, ...ENDS.map((end) => `method-${id}-${end}`)];
}

/** Returns the ids of the methods that a line about a figure names. */
export function methodsIn(line: string): string[] {
  return METHODS.filter(({ names }) => names.some((name) => line.includes(name))).map(({ id }) => id);
}
