using Fleet.Settings;

namespace Fleet.Servers;

/// <summary>A PostgreSQL of the run's own: its cluster in a folder, on a loopback port.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private readonly ServerProcess _process;

    private PostgresServer(ServerProcess process, int port)
    {
        _process = process;
        ConnectionString = $"Host=127.0.0.1;Port={port};Username=fleet;Database=postgres;Maximum Pool Size=20;Timeout=15";
    }

    /// <summary>How to reach it. Whoever can reach the port is let in: it listens on loopback only, and not for long.</summary>
    public string ConnectionString { get; }

    /// <summary>Makes a cluster and starts its server.</summary>
    public static async Task<PostgresServer> StartAsync(string folder, CancellationToken cancellationToken)
    {
        string bin = Programs.PostgresFolder();
        string data = Path.Combine(folder, "postgres");
        string log = Path.Combine(folder, "postgres.log");
        string[] user = await UserAsync(folder, data, cancellationToken);
        await RunAsync([Path.Combine(bin, "initdb"), "-D", data, "-U", "fleet", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);

        int port = LocalPort.Free();
        string[] server =
        [
            .. user, Path.Combine(bin, "postgres"), "-D", data, "-p", $"{port}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
            "-c", "max_connections=400",
        ];
        ServerProcess process = ServerProcess.Start(log, server[0], server[1..]);
        if (!await LocalPort.AnswersAsync(port, () => process.HasExited, cancellationToken))
        {
            await process.DisposeAsync();
            throw new FleetException($"PostgreSQL did not start:\n{await File.ReadAllTextAsync(log, cancellationToken)}");
        }

        return new(process, port);

        Task RunAsync(string[] command) => ServerProcess.RunAsync(log, user.Length > 0 ? user[0] : command[0], user.Length > 0 ? [.. user[1..], .. command] : command[1..], cancellationToken);
    }

    /// <summary>Ends it without waiting for its clients.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await _process.SignalAsync("INT");
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            try
            {
                await _process.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                await _process.SignalAsync("QUIT");
            }
        }

        await _process.DisposeAsync();
    }

    /// <summary>PostgreSQL refuses to run as root: then it runs as the user that Debian's package makes for it.</summary>
    private static async Task<string[]> UserAsync(string folder, string data, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows() || Environment.UserName != "root")
        {
            return [];
        }

        // The user has to get through to its own folder in ours.
        File.SetUnixFileMode(folder, (UnixFileMode)0b111_001_001);
        Directory.CreateDirectory(data);
        await ServerProcess.RunAsync(Path.Combine(folder, "setup.log"), "chown", ["postgres:postgres", data], cancellationToken);
        return [Programs.Find("setpriv", "util-linux"), "--reuid=postgres", "--regid=postgres", "--clear-groups"];
    }
}
