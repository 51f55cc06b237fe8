using AdobeSdk.Emulator;
using AdobeSdk.Tests.Processes;

namespace AdobeSdk.Package.Tests;

/// <summary>The package AdobeSdk.Redis, from its nupkg, in processes of a project outside the repository.</summary>
public sealed class RedisTests(PackedPackages packages)
{
    [Fact]
    public async Task Processes_that_reference_only_AdobeSdk_Redis_share_a_token_through_a_real_Redis()
    {
        if (!RedisProcess.IsInstalled)
        {
            Machine.Lacks("Redis", "apt-get install -y redis-server");
        }

        await using RedisProcess redis = await RedisProcess.StartAsync();
        string folder = packages.Consumer("RedisNode");
        (await CommandLine.RunAsync(folder, "dotnet", ["build", "-c", "Release", "-nologo", "-o", "app"])).Succeeded();
        var options = new EmulatorOptions { Clients = { EmulatorClient.Parse($"package-tests:{Account.Secret}") } };
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(options, TestContext.Current.CancellationToken);

        CommandLine[] nodes =
        [
            (await NodeAsync()).Succeeded(),
            (await NodeAsync()).Succeeded(),
        ];

        Assert.All(nodes, static node => Assert.Contains("models: 5", node.Lines));
        Assert.Single(nodes.Select(static node => node.Lines.Single(line => line.StartsWith("token: ", StringComparison.Ordinal))).Distinct());
        Assert.Equal(1, emulator.Ims.TokensIssued);

        Task<CommandLine> NodeAsync() => CommandLine.RunAsync(folder, Path.Combine(folder, "app", "RedisNode"), [redis.Address], Account.At(emulator));
    }
}
