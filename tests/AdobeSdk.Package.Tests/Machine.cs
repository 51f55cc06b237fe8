namespace AdobeSdk.Package.Tests;

/// <summary>What to do about a part that this machine does not have.</summary>
internal static class Machine
{
    /// <summary>Skips the test by name; fails it in CI, where every part has to be installed.</summary>
    public static void Lacks(string part, string install)
    {
        string message = $"This machine lacks {part}. Install it: {install}";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(message);
        }

        Assert.Skip(message);
    }
}
