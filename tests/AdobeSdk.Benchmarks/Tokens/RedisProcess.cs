using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AdobeSdk.Benchmarks.Tokens;

/// <summary>A redis-server of a benchmark's own, on loopback, that keeps nothing.</summary>
internal sealed class RedisProcess : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("adobesdk-benchmark-");
    private readonly Process _process;
    private readonly int _port = FreePort();

    private RedisProcess() => _process = Process.Start(new ProcessStartInfo(
        "redis-server",
        ["--port", $"{_port}", "--bind", "127.0.0.1", "--dir", _folder.FullName, "--save", "", "--appendonly", "no", "--logfile", Path.Combine(_folder.FullName, "log")]))!;

    /// <summary>Whether the program is on the path.</summary>
    public static bool IsInstalled =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(static folder => File.Exists(Path.Combine(folder, "redis-server")));

    /// <summary>Where it listens.</summary>
    public string Address => $"127.0.0.1:{_port}";

    /// <summary>Whether it was not killed.</summary>
    public bool IsAlive => !_process.HasExited;

    /// <summary>Starts it and waits until it takes connections.</summary>
    public static async Task<RedisProcess> StartAsync()
    {
        RedisProcess redis = new();
        while (!await redis.TakesConnectionsAsync().ConfigureAwait(false))
        {
            await Task.Delay(20).ConfigureAwait(false);
        }

        return redis;
    }

    /// <summary>Kills it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (IsAlive)
        {
            await KillAsync().ConfigureAwait(false);
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<bool> TakesConnectionsAsync()
    {
        if (_process.HasExited)
        {
            throw new InvalidOperationException($"redis-server ended with {_process.ExitCode}.");
        }

        try
        {
            using TcpClient client = new();
            await client.ConnectAsync(IPAddress.Loopback, _port).ConfigureAwait(false);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
