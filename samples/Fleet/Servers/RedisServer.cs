using Fleet.Settings;

namespace Fleet.Servers;

/// <summary>A Redis of the run's own, which writes what it holds to a file: the ledger of jobs must survive its restart.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly string _folder;
    private readonly int _port = LocalPort.Free();
    private ServerProcess? _process;

    private RedisServer(string folder) => _folder = folder;

    /// <summary>Where it listens.</summary>
    public string Address => $"127.0.0.1:{_port}";

    /// <summary>Starts one.</summary>
    public static async Task<RedisServer> StartAsync(string folder, CancellationToken cancellationToken)
    {
        var redis = new RedisServer(Directory.CreateDirectory(Path.Combine(folder, "redis")).FullName);
        await redis.StartAsync(cancellationToken);
        return redis;
    }

    /// <summary>Starts it, with what it held before.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _process = ServerProcess.Start(
            _folder + ".log",
            Programs.Find("redis-server", "redis-server"),
            "--port", $"{_port}", "--bind", "127.0.0.1", "--dir", _folder, "--save", "", "--appendonly", "yes", "--appendfsync", "everysec");
        if (!await LocalPort.AnswersAsync(_port, () => _process.HasExited, cancellationToken))
        {
            throw new FleetException($"Redis did not start:\n{await File.ReadAllTextAsync(_process.Log, cancellationToken)}");
        }
    }

    /// <summary>Kills it.</summary>
    public Task KillAsync() => _process!.KillAsync();

    public ValueTask DisposeAsync() => _process?.DisposeAsync() ?? ValueTask.CompletedTask;
}
