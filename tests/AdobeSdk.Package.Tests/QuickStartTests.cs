using AdobeSdk.Emulator;

namespace AdobeSdk.Package.Tests;

/// <summary>The README's first command, as people run it.</summary>
public sealed class QuickStartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("adobesdk-quickstart-");

    [Fact]
    public async Task Without_an_account_it_says_so_first_and_writes_a_picture()
    {
        CommandLine run = (await RunAsync(Account.None(), "a lighthouse at dusk")).Succeeded();

        Assert.StartsWith("EMULATOR  no Adobe credentials found", run.Lines[0], StringComparison.Ordinal);
        string file = Path.Combine(_folder.FullName, "out", "lighthouse-at-dusk-1.png");
        Assert.Equal((2048, 2048), await Png.MeasureAsync(file));
    }

    [Fact]
    public async Task With_credentials_and_an_emulator_it_uses_those_and_says_so()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        CommandLine run = (await RunAsync(Account.At(emulator), "a fox in the snow")).Succeeded();

        Assert.StartsWith($"EMULATOR  ADOBE_EMULATOR is set: talking to {emulator.Address.Authority}", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("package-tests", run.Lines[0], StringComparison.Ordinal);
        Assert.Single(emulator.Jobs.All);
        Assert.DoesNotContain(Account.Secret, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_secret_is_one_sentence_that_helps_and_a_failure()
    {
        var options = new EmulatorOptions { Clients = { EmulatorClient.Parse("package-tests:another-secret") } };
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(options, TestContext.Current.CancellationToken);
        CommandLine run = await RunAsync(Account.At(emulator), "a boat");

        Assert.NotEqual(0, run.ExitCode);
        string sentence = Assert.Single(run.Lines.Skip(1));
        Assert.Contains("secret", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(Account.Secret, run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<CommandLine> RunAsync(Dictionary<string, string?> environment, string prompt) => CommandLine.RunAsync(
        _folder.FullName, "dotnet", ["run", "--project", Path.Combine(Repository.Root, "samples", "QuickStart"), "--", prompt], environment);
}
