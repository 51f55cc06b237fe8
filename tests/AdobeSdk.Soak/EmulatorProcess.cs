using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using AdobeSdk.Emulator;

namespace AdobeSdk.Soak;

/// <summary>The emulator as a process of its own, so that memory and sockets of this one are the client's.</summary>
internal sealed class EmulatorProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _control;

    private EmulatorProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
        _control = new HttpClient { BaseAddress = new Uri(address, "/__emulator/") };
    }

    public Uri Address { get; }

    public static async Task<EmulatorProcess> StartAsync(CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, Environment.GetCommandLineArgs() is [var dll, ..] && Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [dll, "emulator"] : ["emulator"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        Process process = Process.Start(start)!;
        string address = await process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new InvalidOperationException("The emulator did not start.");
        return new(process, new Uri(address));
    }

    /// <summary>What the started process does.</summary>
    public static async Task ServeAsync(CancellationToken cancellationToken)
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.FromMilliseconds(300) }, cancellationToken);
        Console.WriteLine(emulator.Address);
        while (await Console.In.ReadLineAsync(cancellationToken) is not null)
        {
        }
    }

    /// <summary>Lets something go wrong.</summary>
    public async Task InjectAsync(object order, CancellationToken cancellationToken)
    {
        using HttpResponseMessage answer = await _control.PostAsJsonAsync("faults", order, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Makes every token so far invalid.</summary>
    public async Task RevokeTokensAsync(CancellationToken cancellationToken)
    {
        using HttpResponseMessage answer = await _control.PostAsync("tokens/revoke", content: null, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Lets nothing go wrong any more.</summary>
    public async Task ClearFaultsAsync()
    {
        using HttpResponseMessage answer = await _control.DeleteAsync("faults");
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Every job that the emulator has accepted: its id and its prompt.</summary>
    public async Task<IReadOnlyList<(string Id, string Prompt)>> JobsAsync()
    {
        using JsonDocument jobs = JsonDocument.Parse(await _control.GetStringAsync("jobs"));
        return [.. jobs.RootElement.EnumerateArray().Select(static job => (job.GetProperty("id").GetString()!, job.GetProperty("request").GetProperty("prompt").GetString()!))];
    }

    /// <summary>How often each endpoint was called.</summary>
    public async Task<IReadOnlyDictionary<string, long>> RequestsAsync() =>
        await _control.GetFromJsonAsync<Dictionary<string, long>>("requests") ?? [];

    public async ValueTask DisposeAsync()
    {
        _control.Dispose();
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
