using System.IO.Compression;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using AdobeSdk.Emulator;

namespace AdobeSdk.Package.Tests;

/// <summary>The command <c>adobe</c>, installed from its package.</summary>
public sealed class ToolTests(PackedPackages packages)
{
    [Fact]
    public async Task The_tool_signs_in_with_the_consoles_zip()
    {
        string folder = packages.Consumer("OwnInterface");
        (await CommandLine.RunAsync(folder, "dotnet", ["tool", "install", "AdobeSdk.Cli", "--version", packages.Version, "--tool-path", "tools"])).Succeeded();
        using RSA key = RSA.Create(2048);
        using X509Certificate2 certificate = new CertificateRequest("CN=adobe", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        using (ZipArchive zip = await ZipFile.OpenAsync(Path.Combine(folder, "Config.zip"), ZipArchiveMode.Create, TestContext.Current.CancellationToken))
        {
            await WriteAsync(zip, "private.key", key.ExportPkcs8PrivateKeyPem());
            await WriteAsync(zip, "certificate_pub.crt", certificate.ExportCertificatePem());
        }

        await File.WriteAllTextAsync(
            Path.Combine(folder, "config.json"),
            $$"""{"API_KEY":"jwt","CLIENT_SECRET":"{{Account.Secret}}","ORG_ID":"1@AdobeOrg","TECHNICAL_ACCOUNT_ID":"2@techacct.adobe.com"}""",
            TestContext.Current.CancellationToken);
        var options = new EmulatorOptions { Clients = { new("jwt", Account.Secret) { Certificates = [certificate.ExportCertificatePem()] } } };
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(options, TestContext.Current.CancellationToken);
        Dictionary<string, string?> environment = new(Account.None()) { ["ADOBE_EMULATOR"] = emulator.Address.ToString() };

        CommandLine token = (await CommandLine.RunAsync(folder, Path.Combine(folder, "tools", "adobe"), ["token", "--config", "Config.zip"], environment)).Succeeded();

        Assert.Equal(3, token.Lines[^1].Split('.').Length);
        Assert.Contains("2026-03-01", token.Output, StringComparison.Ordinal);
        Assert.Equal(1, emulator.Ims.TokensIssued);
    }

    private static async Task WriteAsync(ZipArchive zip, string name, string text)
    {
        await using StreamWriter writer = new(await zip.CreateEntry(name).OpenAsync(TestContext.Current.CancellationToken));
        await writer.WriteAsync(text);
    }

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

        string handle = (await AdobeAsync(Account.At(emulator), "firefly", "generate", "a red fox", "--seed", "7", "--no-wait")).Succeeded().Lines[^1];
        await File.WriteAllTextAsync(Path.Combine(folder, "job.json"), handle, TestContext.Current.CancellationToken);
        Assert.Equal("succeeded", (await AdobeAsync(Account.At(emulator), "jobs", "watch", "job.json")).Succeeded().Lines[^1].Split(' ')[0]);
        CommandLine resumed = (await PipeAsync(handle, "jobs", "resume")).Succeeded();
        using JsonDocument result = JsonDocument.Parse(resumed.Lines.Single(line => line.StartsWith('{')));
        Assert.Equal(7, result.RootElement.GetProperty("outputs")[0].GetProperty("seed").GetInt64());
        CommandLine late = await PipeAsync(handle, "jobs", "cancel", "-");
        Assert.Equal(1, late.ExitCode);
        Assert.Contains("was not cancelled", late.Output, StringComparison.Ordinal);
        emulator.Jobs.Script("running", "failed");
        string doomed = (await AdobeAsync(Account.At(emulator), "firefly", "generate", "a boat", "--no-wait")).Succeeded().Lines[^1];
        (await PipeAsync(doomed, "jobs", "cancel")).Succeeded();
        Assert.Equal(1, (await PipeAsync(doomed, "jobs", "resume")).ExitCode);
        Assert.Contains("jobId is missing", (await PipeAsync("{}", "jobs", "resume")).Output, StringComparison.Ordinal);
        Assert.Equal(2, (await PipeAsync("""{"jobId":"j","statusUrl":"https://adobe.io.evil.example/status/j"}""", "jobs", "watch")).ExitCode);

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

        Task<CommandLine> PipeAsync(string input, params string[] arguments) =>
            CommandLine.RunAsync(folder, Path.Combine(folder, "tools", "adobe"), arguments, Account.At(emulator), input);

        Task<CommandLine> AdobeAsync(Dictionary<string, string?> environment, params string[] arguments) =>
            CommandLine.RunAsync(folder, Path.Combine(folder, "tools", "adobe"), arguments, environment);
    }
}
