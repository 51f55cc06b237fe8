using AdobeSdk.Emulator;

namespace AdobeSdk.Package.Tests;

/// <summary>Projects outside the repository that have only the packed packages, against the emulator.</summary>
public sealed class ConsumerTests(PackedPackages packages)
{
    [Fact]
    public async Task A_project_that_references_only_AdobeSdk_annotates_its_own_interface()
    {
        string folder = packages.Consumer("OwnInterface");
        (await CommandLine.RunAsync(folder, "dotnet", ["build", "-c", "Release", "-nologo", "-o", "app"])).Succeeded();

        string[] lines = await RunAsync(Path.Combine(folder, "app", "OwnInterface"), folder);
        Assert.Contains("models: 5", lines);
        Assert.Contains("job: succeeded", lines);
        Assert.Contains("bare: 1", lines);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(folder, "app"), "Microsoft.CodeAnalysis*"));
    }

    [Fact]
    public async Task A_project_that_references_only_AdobeSdk_Firefly_gets_a_picture()
    {
        string folder = packages.Consumer("FireflyApp");
        (await CommandLine.RunAsync(folder, "dotnet", ["build", "-c", "Release", "-nologo", "-o", "app"])).Succeeded();

        string[] lines = await RunAsync(Path.Combine(folder, "app", "FireflyApp"), folder);
        Assert.Contains("picture: PNG", lines);
    }

    [Fact]
    public async Task A_NativeAOT_app_publishes_without_a_warning_and_runs()
    {
        string folder = packages.Consumer("FireflyApp");
        CommandLine publish = await CommandLine.RunAsync(
            folder, "dotnet", ["publish", "-c", "Release", "-nologo", "-o", "app", "-p:PublishAot=true"]);
        if (publish.Output.Contains("Platform linker", StringComparison.Ordinal))
        {
            Machine.Lacks("a C toolchain for NativeAOT", "apt-get install -y gcc zlib1g-dev");
        }

        publish.Succeeded();
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(folder, "app"), "*.dll"));

        string[] lines = await RunAsync(Path.Combine(folder, "app", "FireflyApp"), folder);
        Assert.Contains("picture: PNG", lines);
    }

    private static async Task<string[]> RunAsync(string program, string folder)
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(
            new EmulatorOptions { JobDuration = TimeSpan.Zero }, TestContext.Current.CancellationToken);
        CommandLine run = await CommandLine.RunAsync(folder, program, [], Account.At(emulator));
        return run.Succeeded().Lines;
    }
}
