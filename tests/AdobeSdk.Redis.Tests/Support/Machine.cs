namespace AdobeSdk.Redis.Tests.Support;

/// <summary>What to do about a part that this machine does not have.</summary>
internal static class Machine
{
    /// <summary>Whether the program is on the path.</summary>
    public static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Skips the test by name if the program is not on the path; fails it in CI, where every part has to be installed.</summary>
    public static void Needs(string program, string install)
    {
        if (Has(program))
        {
            return;
        }

        string message = $"This machine lacks {program}. Install it: {install}";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(message);
        }

        Assert.Skip(message);
    }
}
