namespace AdobeSdk.Tests.Conformity;

/// <summary>Figures that a test prints, so that somebody who reads the log sees how much was checked.</summary>
internal static class Report
{
    public static void Print(string line)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(line);
        Console.WriteLine(line);
    }
}
