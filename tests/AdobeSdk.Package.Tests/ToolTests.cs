using System.Text.Json;
using AdobeSdk.Emulator;

namespace AdobeSdk.Package.Tests;

/// <summary>The command <c>adobe</c>, installed from its package.</summary>
public sealed class ToolTests(PackedPackages packages)
{
    [Fact]
    public async Task The_installed_tool_serves_scripts_and_people()
    {
        string folder = packages.Consumer("OwnInterface");
        string[] install = ["tool", "install", "AdobeSdk.Cli", "--version", packages.Version, "--tool-path", "tools"];
        (await CommandLine.RunAsync(folder, "dotnet", install)).Succeeded();
        var options = new EmulatorOptions { Clients = { EmulatorClient.Parse($"package-tests:{Account.Secret}") }, JobDuration = TimeSpan.Zero };
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(options, TestContext.Current.CancellationToken);

        string token = (await AdobeAsync(Account.At(emulator), "token")).Succeeded().Lines[^1];
        Assert.Equal(3, token.Split('.').Length);

        string header = (await AdobeAsync(Account.At(emulator), "token", "--header")).Succeeded().Lines[^1];
        Assert.StartsWith("Authorization: Bearer ey", header, StringComparison.Ordinal);

        using JsonDocument json = JsonDocument.Parse((await AdobeAsync(Account.At(emulator), "token", "--json")).Succeeded().Lines[^1]);
        Assert.Equal("bearer", json.RootElement.GetProperty("token_type").GetString());
        Assert.True(json.RootElement.GetProperty("expires_at").GetDateTimeOffset() > DateTimeOffset.UtcNow.AddHours(23));

        CommandLine doctor = (await AdobeAsync(Account.At(emulator), "doctor")).Succeeded();
        Assert.Contains("FIREFLY_SERVICES_CLIENT_SECRET", doctor.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Account.Secret, doctor.Output, StringComparison.Ordinal);

        (await AdobeAsync(Account.At(emulator), "firefly", "generate", "a red fox", "-o", "drawn", "-n", "2", "--size", "1024x1024", "--seed", "7")).Succeeded();
        Assert.Equal((1024, 1024), await Png.MeasureAsync(Path.Combine(folder, "drawn", "red-fox-7.png")));
        Assert.Equal((1024, 1024), await Png.MeasureAsync(Path.Combine(folder, "drawn", "red-fox-8.png")));

        CommandLine refused = await AdobeAsync(Account.At(emulator, secret: "a-wrong-secret"), "doctor");
        Assert.Equal(1, refused.ExitCode);
        Assert.DoesNotContain("a-wrong-secret", refused.Output, StringComparison.Ordinal);

        CommandLine missing = await AdobeAsync(Account.None(), "token");
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("FIREFLY_SERVICES_CLIENT_ID", missing.Output, StringComparison.Ordinal);

        CommandLine stranger = (await AdobeAsync(Account.None(), "firefly", "generate", "a boat", "--json")).Succeeded();
        Assert.Contains("no Adobe credentials found", stranger.Output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(folder, "out"), "boat-*.png"));

        Assert.Equal(2, (await AdobeAsync(Account.None(), "firefly", "generate", "a boat", "--size", "big")).ExitCode);
        Assert.Equal(2, (await AdobeAsync(Account.None(), "firefly", "generate", "a boat", "-n", "5")).ExitCode);

        Task<CommandLine> AdobeAsync(Dictionary<string, string?> environment, params string[] arguments) =>
            CommandLine.RunAsync(folder, Path.Combine(folder, "tools", "adobe"), arguments, environment);
    }
}
