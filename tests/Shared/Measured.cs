namespace AdobeSdk.Tests;

/// <summary>
/// Ties a test to its row of the reliability table: marked <c>[Trait(Measured.Row, "cold-start")]</c>, it is run and
/// its figures are printed by <c>tests/AdobeSdk.Reliability</c>.
/// </summary>
internal static class Measured
{
    public const string Row = "Reliability";

    /// <summary>Prints what the test has measured. Said before the assertion, it is there also when that fails.</summary>
    public static void Figure(string figure) => TestContext.Current.TestOutputHelper?.WriteLine("FIGURE " + figure);
}
