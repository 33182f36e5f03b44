package org.trust360.scoring.congruence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.scoring.congruence.TrustConstants.Fall;
import org.trust360.scoring.congruence.TrustScenario.Cycle;
import org.trust360.scoring.congruence.TrustScenario.State;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;
import tools.jackson.databind.JsonNode;

/** Oracle 17: the asymmetric update across cycles, by {@code Rscript 17-trust-dynamics-golden.R}. */
class TrustScenarioGoldenTests {

    private static final String ORACLE = "17-trust-dynamics-golden";
    private static final TrustConstants CONSTANTS = TrustConstants.withDefaults();
    private static final double CLOSE = 1e-12;

    static Stream<String> scenarios() {
        return Oracles.rows(ORACLE + ".csv").stream()
                .map(row -> row.get("scenario"))
                .distinct();
    }

    @Test
    void theOracleHasThirteenScenarios() {
        assertThat(scenarios()).hasSize(13);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void agreesOnEveryStep(String name) {
        var rows = rows(name);
        var states = drawn(name).states();

        assertThat(states).hasSize(rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(states.get(i + 1).trust())
                    .as("%s", rows.get(i))
                    .isCloseTo(number(rows.get(i), "T"), within(CLOSE));
            assertThat(states.get(i + 1).ceiling())
                    .as("%s", rows.get(i))
                    .isCloseTo(number(rows.get(i), "U"), within(CLOSE));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void agreesOnTheEnd(String name) {
        assertExpected(name + ".final", drawn(name).end().trust());
    }

    @Test
    void growthHasAClosedForm() {
        assertExpected("build closed form .9-.4*.85^10", 0.9 - 0.4 * Math.pow(1 - CONSTANTS.rise(), 10));
        assertExpected(
                "build closed form .9-.4*.85^10", drawn("build_from_half").end().trust());
    }

    @Test
    void agreesOnHalfLives() {
        assertExpected("half_life_up(.15)", CONSTANTS.halfLifeOfRise());
        assertExpected("half_life_down_character(.60)", CONSTANTS.halfLifeOfFall(Basis.CHARACTER, false));
        assertExpected("half_life_down_competence(.30)", CONSTANTS.halfLifeOfFall(Basis.COMPETENCE, false));
        assertExpected("cycles_to_regain_95pct_of_character_drop", CONSTANTS.cyclesToRegain(0.95));
    }

    /** Section 2.6: after one bad cycle and twelve good ones. */
    @ParameterizedTest
    @CsvSource({"CHARACTER,false,.44,.749", "COMPETENCE,false,.62,.774", "COMPETENCE,true,.71,.787"})
    void oneBreachCostsManyCycles(Basis basis, boolean admitted, double after, double later) {
        var breach = new Cycle(Figure.of(0.2), 0, basis, admitted, 0);
        var drop = TrustScenario.of(CONSTANTS, State.of(0.8), List.of(breach));
        var good = Collections.nCopies(12, Cycle.of(0.8, 0, basis));

        assertThat(drop.end().trust()).isCloseTo(after, within(CLOSE));
        assertThat(TrustScenario.of(CONSTANTS, drop.end(), good).end().trust()).isCloseTo(later, within(0.0005));
    }

    /** The trust at which normal noise moves it neither up nor down in the mean: the expectile of the noise. */
    @ParameterizedTest
    @CsvSource({
        "CHARACTER,'stationary_bias_sd_units(up=.15,down=.60,no deadzone)'",
        "COMPETENCE,'stationary_bias_sd_units(up=.15,down=.30)'"
    })
    void noiseAloneWouldRatchetTrustDown(Basis basis, String name) {
        var undamped = new TrustConstants(0.15, new Fall(0.60, 0), new Fall(0.30, 0.5), 0, 0.5, 0);
        double deviation = 0.01;
        double low = -5;
        double high = 5;
        while (high - low > 1e-12) {
            double middle = (low + high) / 2;
            double trust = 0.5 + middle * deviation;
            double drift = meanUnderNormal(middle, x -> moved(undamped, trust, 0.5 + x * deviation, basis) - trust);
            low = drift > 0 ? middle : low;
            high = drift > 0 ? high : middle;
        }

        assertExpected(name, (low + high) / 2);
    }

    /** The expectation of f(X), X standard normal, by Simpson's rule on both sides of a kink. */
    private static double meanUnderNormal(double kink, DoubleUnaryOperator f) {
        DoubleUnaryOperator weighted = x -> f.applyAsDouble(x) * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
        return simpson(-9, kink, weighted) + simpson(kink, 9, weighted);
    }

    private static double simpson(double from, double to, DoubleUnaryOperator f) {
        int steps = 2_000;
        double width = (to - from) / steps;
        double sum = f.applyAsDouble(from) + f.applyAsDouble(to);
        for (int i = 1; i < steps; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * f.applyAsDouble(from + i * width);
        }
        return sum * width / 3;
    }

    private static double moved(TrustConstants constants, double trust, double evidence, Basis basis) {
        return State.of(trust).after(Cycle.of(evidence, 0, basis), constants).trust();
    }

    /** Simulated there too, with another source of chance. */
    @Test
    void theDeadZoneTakesTheBiasAway() {
        var expected = Oracles.expected(ORACLE, "simulated_mean_bias(z=0,1,2; sd=se=.06)");
        for (int z = 0; z <= 2; z++) {
            var constants = new TrustConstants(0.15, new Fall(0.60, 0), new Fall(0.30, 0.5), z, 0.5, 0);
            assertThat(simulatedBias(constants))
                    .as("z = %d", z)
                    .isCloseTo(
                            expected.get("value").get(z).asDouble(),
                            within(expected.get("tolerance_abs").asDouble()));
        }
    }

    private static double simulatedBias(TrustConstants constants) {
        var random = new Random(5);
        var state = State.of(0.7);
        double sum = 0;
        int n = 60_000;
        for (int i = 0; i < n; i++) {
            double evidence = Math.clamp(0.7 + 0.06 * random.nextGaussian(), 0.0, 1.0);
            state = state.after(Cycle.of(evidence, 0.06, Basis.CHARACTER), constants);
            sum += i < 500 ? 0 : state.trust();
        }
        return sum / (n - 500) - 0.7;
    }

    private static TrustScenario drawn(String name) {
        var rows = rows(name);
        var start = State.of(number(rows.getFirst(), "T0"));
        return TrustScenario.of(
                CONSTANTS,
                start,
                rows.stream().map(TrustScenarioGoldenTests::cycle).toList());
    }

    private static Cycle cycle(CSVRecord row) {
        return new Cycle(
                row.get("E").isEmpty() ? Figure.missing(Reason.TOO_FEW_ANSWERS) : Figure.of(number(row, "E")),
                number(row, "se"),
                Basis.valueOf(row.get("basis").toUpperCase(Locale.ROOT)),
                Boolean.parseBoolean(row.get("admitted")),
                number(row, "deception"));
    }

    private static List<CSVRecord> rows(String scenario) {
        return Oracles.rows(ORACLE + ".csv").stream()
                .filter(row -> row.get("scenario").equals(scenario))
                .toList();
    }

    private static void assertExpected(String name, double actual) {
        JsonNode expected = Oracles.expected(ORACLE, name);
        assertThat(actual)
                .as(name)
                .isCloseTo(
                        expected.get("value").asDouble(),
                        within(expected.get("tolerance_abs").asDouble()));
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
