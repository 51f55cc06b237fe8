using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;

namespace AdobeSdk.Redis.Tests.Support;

/// <summary>A real redis-server on a loopback port, with a folder of its own, that can be killed, stopped and started again.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("adobesdk-redis-");
    private Process? _process;
    private int _port;

    /// <summary>Where it listens.</summary>
    public string Address => $"127.0.0.1:{_port}";

    public ValueTask InitializeAsync() => InitializeAsync([]);

    /// <summary>Starts it on a free port.</summary>
    /// <param name="arguments">More of its options.</param>
    public async ValueTask InitializeAsync(string[] arguments)
    {
        // Whoever needs it and finds it missing says so by name: a fixture cannot skip.
        if (Machine.Has("redis-server"))
        {
            _port = FreePort();
            await StartAsync(arguments);
        }
    }

    /// <summary>Starts it, on the port that it had before.</summary>
    /// <param name="arguments">More of its options.</param>
    public async Task StartAsync(params string[] arguments)
    {
        string[] all = ["--port", $"{_port}", "--bind", "127.0.0.1", "--dir", _folder.FullName, "--save", "", "--appendonly", "no", .. arguments];
        _process = Process.Start(new ProcessStartInfo("redis-server", all) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        for (int attempt = 0; !await AnswersAsync(); attempt++)
        {
            Assert.False(_process.HasExited || attempt > 500, "redis-server did not start");
            await Task.Delay(20);
        }
    }

    /// <summary>Kills it. What it held is gone.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Stops the process as it is: connections stay open, nobody answers.</summary>
    public Task FreezeAsync() => SignalAsync("-STOP");

    /// <summary>Lets it go on.</summary>
    public Task ThawAsync() => SignalAsync("-CONT");

    /// <summary>A connection of the test's own.</summary>
    public async Task<ConnectionMultiplexer> ConnectAsync() => await ConnectionMultiplexer.ConnectAsync(Address + ",allowAdmin=true");

    /// <summary>Forgets everything.</summary>
    public async Task FlushAsync()
    {
        await using ConnectionMultiplexer redis = await ConnectAsync();
        await redis.GetServers()[0].FlushAllDatabasesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            await KillAsync();
        }

        _process?.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [signal, $"{_process!.Id}"]);
        await kill.WaitForExitAsync();
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, _port);
            NetworkStream stream = client.GetStream();
            await stream.WriteAsync("PING\r\n"u8.ToArray());
            byte[] answer = new byte[5];
            await stream.ReadExactlyAsync(answer);
            return answer.AsSpan().SequenceEqual("+PONG"u8);
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
