package atomization.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeeksTest {
    @Test
    void durationsAreReadInWeeks() {
        assertThat(Weeks.parse("26")).hasValue(26);
        assertThat(Weeks.parse("4w")).hasValue(4);
        assertThat(Weeks.parse("2y")).hasValue(104);
        assertThat(Weeks.parse(" 1y ")).hasValue(52);
    }

    @Test
    void whatIsNoDurationHasNoWeeks() {
        for (String text : new String[] {"", "w", "4 w", "-4w", "4d", "1.5y", "4W", "99999999999", "100000000y"}) {
            assertThat(Weeks.parse(text)).as(text).isEmpty();
        }
    }
}
