package atomization.model;

/** A scenario of 300 workers and 100 weeks in which everything that the model knows happens. */
public final class Eventful {
    /** Its text. */
    public static final String YAML = """
            title: A society in which everything happens
            run: {weeks: 100, workers: 300, start: 1985-01-03}
            society:
              enterpriseSize: {distribution: lognormal, mean: 60, sigma: 0.5}
              workshopSize: 12
              blockSize: 20
              blocksPerDistrict: 3
              outside: 0.05
              unemployed: 0.05
              reserve: 20
            workers:
              threshold: {distribution: normal, mean: 0.15, sd: 0.15, min: -1, max: 1}
              delegation: {distribution: normal, mean: 0.5, sd: 0.15}
              hardship: 0.3
              acting: 5
            network: {workplace: none, residence: none, acquaintance: none}
            drivers:
              marketization: {1985: 0.2, 1986: 0.6}
              priceErosion: {1985: 0.2, 1986: 0.4}
              arrearsRate: 0.15
              closureRate: 0.0005
              redundancyRate: 0.004
              hiringRate: 0.06
              paternalism: 0.4
              eliteCompetition: 1
              positiveAlternative: 0.1
              districtIssues: 0.02
              blame: 1.2
            mechanisms:
              economy: {occasion: 0.04}
              repression: {capacity: 6}
              disputes: {truce: 12, concession: 0.1}
              coOptation: {patience: 2, rate: 0.2, watch: 8}
              generations: {longerThan: 0, rate: 0.002}
            events:
            - {at: 1985-01-24, issue: {districts: {number: 0}, gravity: 0.9}}
            - {at: 1985-02-07, close: {enterprises: {share: 0.15}}}
            - {at: 1985-02-28, priceShock: {size: 0.3}}
            - {at: 1985-03-14, victimize: {persons: {who: mostActive, number: 3}}}
            - {at: 1985-03-28, unionDay: {}}
            - {at: 1985-04-18, leave: {persons: {who: anyone, share: 0.05}}}
            - {at: 1985-05-23, arrive: {number: 12, enterprise: {rank: 1}, district: {number: 1}, companions: 2, origin: 1}}
            - {at: 1985-06-06, arrive: {number: 5}}
            - {at: 1985-06-27, settle: {enterprises: {all: true}}}
            - {at: 1985-07-18, stop: {persons: {who: acting, share: 0.5}}}
            - {at: 1985-08-01, form: {decree: orderAssembly}}
            - {at: 1985-08-22, leave: {persons: {who: leaders}}}
            - {at: 1985-09-05, link: {from: {number: 0}, to: {number: 1}, ties: 10}}
            - {at: 1985-10-10, rehouse: {share: 0.3}}
            - {at: 1985-11-14, form: {decree: free}}
            - {at: 1985-12-19, shiftThresholds: {by: -0.05}}
            - {at: 1986-01-23, set: {values: {mechanisms.fear.isolationWeight: 0.6, drivers.surveillance: 0.4}}}
            - {at: 1986-02-20, form: {decree: orderCommittee}}
            - {at: 1986-03-06, victimize: {persons: {who: leaders, share: 0.5}}}
            - {at: 1986-03-27, unionDay: {delegation: 0.3}}
            - {at: 1986-05-01, form: {decree: free}}
            - {at: 1986-05-01, issue: {districts: {all: true}, gravity: 0.8}}
            - {at: 1986-06-12, victimize: {persons: {who: acting, share: 0.3, enterprise: {rank: 1}}}}
            - {at: 1986-08-14, set: {values: {mechanisms.exchange: "off"}}}
            - {at: 1986-10-30, set: {values: {mechanisms.economy: "off"}}}
            - {at: 1985-06-13, occasion: {enterprises: {rank: 1}, workshops: 2}}
            - {at: 1986-11-13, occasion: {enterprises: {all: true}}}
            - {at: 1985-07-25, withhold: {enterprises: {number: 1}, arrears: 0.7}}
            - {at: 1985-08-15, dismiss: {persons: {who: anyone, share: 0.2, enterprise: {share: 0.5}}}}
            - {at: 1985-09-19, migrate: {persons: {who: outside, share: 0.6}, enterprise: {all: true}, withWorkmates: true}}
            - {at: 1985-10-31, migrate: {persons: {who: unemployed, number: 6, district: {number: 0}}, enterprise: {share: 0.5}, district: {rank: 1}}}
            - {at: 1985-12-05, migrate: {persons: {number: 9, origin: 1}, district: {share: 0.4}}}
            - {at: 1986-02-06, order: {by: {who: bestConnected, number: 4}, to: stop}}
            - {at: 1986-04-10, order: {by: {who: mostActive, number: 5}, to: strike}}
            - {at: 1986-07-03, order: {by: {who: leaders}, to: leave}}
            - {at: 1986-07-10, order: {by: {who: bestConnected, share: 0.02}, to: leave}}
            - {at: 1986-05-22, stop: {persons: {who: acting, share: 0.5}, weeks: 6}}
            """;

    private Eventful() {}
}
