namespace AdobeSdk.Emulator.Tests.Hosting;

public sealed class OptionsTests
{
    public static TheoryData<string, Action<EmulatorOptions>> Nonsense => new()
    {
        { "Port", static options => options.Port = 70000 },
        { "TokenLifetime", static options => options.TokenLifetime = TimeSpan.Zero },
        { "JobDuration", static options => options.JobDuration = TimeSpan.FromSeconds(-1) },
        { "SubmitsPerMinute", static options => options.SubmitsPerMinute = 0 },
        { "SubmitsPerDay", static options => options.SubmitsPerDay = 0 },
        { "StorageCapacity", static options => options.StorageCapacity = 0 },
        { "StatusHost", static options => options.StatusHost = "evil.example" },
    };

    [Theory]
    [MemberData(nameof(Nonsense), DisableDiscoveryEnumeration = true)]
    public async Task An_option_that_makes_no_sense_is_named(string option, Action<EmulatorOptions> change)
    {
        EmulatorOptions options = new();
        change(options);
        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => AdobeEmulator.StartAsync(options, TestContext.Current.CancellationToken));

        Assert.Contains($"EmulatorOptions.{option} ", refusal.Message, StringComparison.Ordinal);
    }
}
