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
    public async Task A_NativeAOT_app_that_references_only_AdobeSdk_Photoshop_gets_a_picture()
    {
        string folder = packages.Consumer("PhotoshopApp");
        CommandLine publish = await CommandLine.RunAsync(folder, "dotnet", ["publish", "-c", "Release", "-nologo", "-o", "app", "-p:PublishAot=true"]);
        if (publish.Output.Contains("Platform linker", StringComparison.Ordinal))
        {
            Machine.Lacks("a C toolchain for NativeAOT", "apt-get install -y gcc zlib1g-dev");
        }

        Assert.DoesNotContain("warning", publish.Succeeded().Output, StringComparison.OrdinalIgnoreCase);

        string[] lines = await RunAsync(Path.Combine(folder, "app", "PhotoshopApp"), folder);
        Assert.Contains("picture: PNG", lines);
        Assert.Contains("masking: MaskingClient", lines);
    }

    [Fact]
    public async Task A_project_that_references_only_AdobeSdk_Lightroom_reads_its_answers()
    {
        string folder = packages.Consumer("LightroomApp");
        (await CommandLine.RunAsync(folder, "dotnet", ["build", "-c", "Release", "-nologo", "-o", "app"])).Succeeded();

        string[] lines = await RunAsync(Path.Combine(folder, "app", "LightroomApp"), folder);
        Assert.Contains("health: ade0be5d", lines);
        Assert.Contains("catalog: 4300", lines);
    }

    [Fact]
    public async Task A_project_that_references_only_AdobeSdk_Firefly_annotates_its_own_interface_too()
    {
        string folder = packages.Consumer("OwnBesideFirefly");
        (await CommandLine.RunAsync(folder, "dotnet", ["build", "-c", "Release", "-nologo", "-o", "app"])).Succeeded();

        string[] lines = await RunAsync(Path.Combine(folder, "app", "OwnBesideFirefly"), folder);
        Assert.Contains("own: 5", lines);
        Assert.Contains("firefly: FireflyClient", lines);
    }

    [Fact]
    public async Task An_app_uses_the_clients_of_a_library_that_it_references()
    {
        string folder = packages.Consumer("Transitive");
        (await CommandLine.RunAsync(folder, "dotnet", ["build", "App", "-c", "Release", "-nologo", "-o", "app"])).Succeeded();

        string[] lines = await RunAsync(Path.Combine(folder, "app", "App"), folder);
        Assert.Contains("library: 5", lines);
        Assert.Contains("firefly: FireflyClient", lines);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(folder, "app"), "Microsoft.CodeAnalysis*"));
    }

    [Fact]
    public async Task A_library_that_takes_every_warning_for_an_error_builds()
    {
        CommandLine build = await CommandLine.RunAsync(packages.Consumer("StrictLibrary"), "dotnet", ["build", "-c", "Release", "-nologo"]);
        Assert.Contains("0 Warning(s)", build.Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_project_sees_what_is_generated_for_its_interfaces()
    {
        string folder = packages.Consumer("Snapshots");
        (await CommandLine.RunAsync(folder, "dotnet", ["build", "-nologo", "-o", "app"])).Succeeded();

        string[] lines = (await CommandLine.RunAsync(folder, Path.Combine(folder, "app", "Snapshots"), [])).Succeeded().Lines;
        Assert.Equal(["IMyApi.g.cs: True", "findings: 0"], lines);
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
