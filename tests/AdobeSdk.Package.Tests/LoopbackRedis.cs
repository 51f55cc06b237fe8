using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AdobeSdk.Package.Tests;

/// <summary>A real redis-server on a free loopback port, without a file.</summary>
internal sealed class LoopbackRedis : IDisposable
{
    private readonly Process _process;

    private LoopbackRedis(Process process, int port) => (_process, Address) = (process, $"127.0.0.1:{port}");

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>Starts it; skips the test where there is none.</summary>
    public static async Task<LoopbackRedis> StartAsync()
    {
        int port = FreePort();
        try
        {
            Process process = Process.Start(new ProcessStartInfo("redis-server", ["--port", $"{port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]) { RedirectStandardOutput = true })!;
            LoopbackRedis redis = new(process, port);
            TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

            // Read to its end, or the server would stop at a full pipe.
            process.OutputDataReceived += (_, e) =>
            {
                if (e.Data is null)
                {
                    ready.TrySetException(new InvalidOperationException("redis-server ended before it was ready"));
                }
                else if (e.Data.Contains("Ready to accept connections", StringComparison.Ordinal))
                {
                    ready.TrySetResult();
                }
            };
            process.BeginOutputReadLine();
            await ready.Task;
            return redis;
        }
        catch (Win32Exception)
        {
            Machine.Lacks("Redis", "apt-get install -y redis-server");
            throw;
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
