using System.Diagnostics;
using Fleet.Settings;

namespace Fleet.Servers;

/// <summary>A program that runs until it is ended, its output in a file.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StreamWriter _log;

    private ServerProcess(Process process, string log)
    {
        _process = process;
        Log = log;
        _log = new StreamWriter(new FileStream(log, FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
    }

    /// <summary>The file with what it printed.</summary>
    public string Log { get; }

    /// <summary>Its process id.</summary>
    public int Id => _process.Id;

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>Its exit code, once it has ended.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>Starts it. Its standard input stays open as long as this process lives.</summary>
    public static ServerProcess Start(string log, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        var server = new ServerProcess(Process.Start(start)!, log);
        server._process.OutputDataReceived += server.Write;
        server._process.ErrorDataReceived += server.Write;
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        return server;
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="FleetException">It failed.</exception>
    public static async Task RunAsync(string log, string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        await using ServerProcess run = Start(log, program, arguments);
        await run._process.WaitForExitAsync(cancellationToken);
        if (run.ExitCode != 0)
        {
            throw new FleetException($"{Path.GetFileName(program)} failed with {run.ExitCode}:\n{await File.ReadAllTextAsync(log, cancellationToken)}");
        }
    }

    /// <summary>Closes its standard input, which asks a worker to end, and waits.</summary>
    public async Task EndAsync(TimeSpan patience)
    {
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(patience);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            await KillAsync();
        }
    }

    /// <summary><c>kill -9</c>.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Sends a signal.</summary>
    public async Task SignalAsync(string signal)
    {
        using Process kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits for its end.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _process.WaitForExitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
        lock (_log)
        {
            _log.Dispose();
        }
    }

    private void Write(object sender, DataReceivedEventArgs e)
    {
        lock (_log)
        {
            if (e.Data is not null && _log.BaseStream.CanWrite)
            {
                _log.WriteLine(e.Data);
            }
        }
    }
}
