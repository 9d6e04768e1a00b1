/**
 * Reads studies, scenarios and recorded figures; produces the designs of sensitivity studies and their indices, the
 * generations of a calibration, its posterior and its forecast. May import {@code experiment}, {@code analysis},
 * {@code design}, {@code campaign} and what these show. ODD element: calibration and sensitivity analysis.
 */
@org.jspecify.annotations.NullMarked
package atomization.calibration;
