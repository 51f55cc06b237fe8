using System.Diagnostics;
using AdobeSdk.Emulator;

namespace AdobeSdk.Package.Tests;

/// <summary>A user signs in, has tokens and signs out, with the command <c>adobe</c> as it is installed.</summary>
public sealed class LoginTests(PackedPackages packages)
{
    [Fact]
    public async Task A_user_signs_in_with_a_browser_and_signs_out_again()
    {
        string folder = packages.Consumer("OwnInterface");
        (await CommandLine.RunAsync(folder, "dotnet", ["tool", "install", "AdobeSdk.Cli", "--version", packages.Version, "--tool-path", "tools"])).Succeeded();
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        Dictionary<string, string?> environment = new(Account.None())
        {
            ["ADOBE_EMULATOR"] = emulator.Address.ToString(),
            ["ADOBE_LOGIN_FILE"] = Path.Combine(folder, "login.json"),
        };

        string said = await LoginAsync(folder, environment);
        CommandLine token = (await AdobeAsync("token")).Succeeded();
        CommandLine again = (await AdobeAsync("token", "--user")).Succeeded();

        Assert.Contains("@AdobeID", said, StringComparison.Ordinal);
        Assert.Equal(3, token.Lines[^1].Split('.').Length);
        Assert.Equal(token.Lines[^1], again.Lines[^1]);
        Assert.Equal(1, emulator.Ims.TokensIssued);
        Assert.DoesNotContain(token.Lines[^1], said, StringComparison.Ordinal);

        (await AdobeAsync("logout")).Succeeded();
        Assert.False(File.Exists(Path.Combine(folder, "login.json")));
        CommandLine signedOut = await AdobeAsync("token", "--user");
        Assert.Equal(1, signedOut.ExitCode);
        Assert.Contains("No user has signed in: adobe login", signedOut.Output, StringComparison.Ordinal);

        Task<CommandLine> AdobeAsync(params string[] arguments) =>
            CommandLine.RunAsync(folder, Path.Combine(folder, "tools", "adobe"), arguments, environment);
    }

    // The address is read while the command waits, and opened as a browser would.
    private static async Task<string> LoginAsync(string folder, Dictionary<string, string?> environment)
    {
        ProcessStartInfo start = new(Path.Combine(folder, "tools", "adobe"))
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            ArgumentList = { "login", "--client-id", "desktop", "--redirect-uri", $"http://127.0.0.1:{FreePort()}/back", "--no-browser" },
        };
        foreach ((string name, string? value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        string? line = await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("open", line, StringComparison.Ordinal);
        using HttpClient browser = new();
        (await browser.GetAsync(new Uri(line!["open".Length..].Trim()), TestContext.Current.CancellationToken)).EnsureSuccessStatusCode().Dispose();
        string rest = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, rest);
        return rest;
    }

    private static int FreePort()
    {
        using System.Net.Sockets.TcpListener listener = new(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
