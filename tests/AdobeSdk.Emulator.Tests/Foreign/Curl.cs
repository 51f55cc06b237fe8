using System.Globalization;
using System.Text;
using AdobeSdk.Emulator.Tests.Support;

namespace AdobeSdk.Emulator.Tests.Foreign;

/// <summary>Asks an emulator with <c>curl</c>: nothing of .NET's HTTP is on the asking side.</summary>
internal sealed class Curl : IAsyncDisposable
{
    private readonly string _program = Programs.Require("curl", "curl");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("adobe-curl-");
    private int _calls;

    private Curl(AdobeEmulator emulator) => Emulator = emulator;

    public AdobeEmulator Emulator { get; }

    /// <summary>What every call to an API has, once there is a token.</summary>
    public List<string> Signed { get; } = [];

    public static async Task<Curl> StartAsync(Action<EmulatorOptions>? configure = null)
    {
        EmulatorOptions options = new() { JobDuration = TimeSpan.Zero };
        configure?.Invoke(options);
        return new Curl(await AdobeEmulator.StartAsync(options, TestContext.Current.CancellationToken));
    }

    /// <summary>Signs a client in and signs all further calls.</summary>
    public async Task SignInAsync(string scopes = Bench.Scopes)
    {
        CurlReply reply = await AskAsync("ims-na1.adobelogin.com/ims/token/v3", "-d", $"grant_type=client_credentials&client_id=x&client_secret=y&scope={scopes}");
        Sign(reply.Json["access_token"]!.GetValue<string>());
    }

    public void Sign(string token, string key = "x")
    {
        Signed.Clear();
        Signed.AddRange(["-H", $"Authorization: Bearer {token}", "-H", $"x-api-key: {key}"]);
    }

    /// <summary>Calls an API.</summary>
    public Task<CurlReply> CallAsync(string address, params string[] arguments) => AskAsync(address, [.. Signed, .. arguments]);

    /// <summary>Calls an API with a body of JSON.</summary>
    public Task<CurlReply> PostAsync(string address, string json, params string[] arguments) =>
        CallAsync(address, ["-H", "Content-Type: application/json", "--data-raw", json, .. arguments]);

    /// <summary>Sends a request.</summary>
    /// <param name="address">A whole address, or an Adobe host and path.</param>
    /// <param name="arguments">Whatever else curl is to do.</param>
    public async Task<CurlReply> AskAsync(string address, params string[] arguments)
    {
        string name = Path.Combine(_folder.FullName, (_calls++).ToString(CultureInfo.InvariantCulture));
        string url = address.StartsWith("http", StringComparison.Ordinal) ? address : Emulator.Address + address;
        string status = await Programs.RunAsync(_program, ["--silent", "--show-error", "--max-time", "60", "-D", name + ".head", "-o", name + ".body", "-w", "%{http_code}", .. arguments, url]);
        byte[] body = File.Exists(name + ".body") ? await File.ReadAllBytesAsync(name + ".body", TestContext.Current.CancellationToken) : [];
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (string[] header in (await File.ReadAllLinesAsync(name + ".head", TestContext.Current.CancellationToken)).Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2))
        {
            headers[header[0]] = header[1].Trim();
        }

        return new(int.Parse(status, CultureInfo.InvariantCulture), headers, body);
    }

    /// <summary>Writes a file to send.</summary>
    public string Store(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Store(string name, string text) => Store(name, Encoding.UTF8.GetBytes(text));

    public async ValueTask DisposeAsync()
    {
        await Emulator.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
