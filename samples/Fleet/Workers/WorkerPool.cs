using Fleet.Servers;
using Fleet.Settings;

namespace Fleet.Workers;

/// <summary>The worker processes.</summary>
internal sealed class WorkerPool : IAsyncDisposable
{
    private readonly List<Worker> _workers = [];

    public IReadOnlyList<Worker> All => _workers;

    /// <summary>Starts them.</summary>
    public void Start(FleetOptions options, string folder, string batch, string postgres, string redis, Uri emulator)
    {
        for (int i = 1; i <= options.Workers; i++)
        {
            string name = $"worker-{i}";
            string[] arguments =
            [
                "worker", "--name", name, "--batch", batch, "--postgres", postgres, "--redis", redis, "--emulator", emulator.ToString(),
                "--per-minute", $"{options.PerMinute}", "--workers", $"{options.Workers}",
            ];

            // The same program again: by its own name, or by way of dotnet.
            string program = Environment.ProcessPath!;
            bool isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
            _workers.Add(new(name, ServerProcess.Start(
                Path.Combine(folder, name + ".log"), program, isHost ? [Path.Combine(AppContext.BaseDirectory, "Fleet.dll"), .. arguments] : arguments)));
        }
    }

    /// <summary>Kills the one that has the most in hand.</summary>
    public async Task KillBusiestAsync(IReadOnlyDictionary<string, int> held, double progress)
    {
        Worker busiest = _workers.Where(worker => worker.IsAlive).MaxBy(worker => held.GetValueOrDefault(worker.Name))!;
        busiest.KilledAt = progress;
        await busiest.Process.KillAsync();
    }

    /// <exception cref="FleetException">One has ended although nobody has killed it.</exception>
    public void Check()
    {
        if (_workers.Find(worker => worker.KilledAt is null && worker.Process.HasExited) is { } dead)
        {
            throw new FleetException($"{dead.Name} ended by itself with {dead.Process.ExitCode}:\n{string.Join('\n', File.ReadLines(dead.Process.Log).TakeLast(20))}");
        }
    }

    /// <summary>Asks them to end, and waits.</summary>
    public Task EndAsync() => Task.WhenAll(_workers.Where(worker => worker.IsAlive).Select(worker => worker.Process.EndAsync(TimeSpan.FromSeconds(15))));

    public async ValueTask DisposeAsync()
    {
        foreach (Worker worker in _workers)
        {
            await worker.Process.DisposeAsync();
        }
    }
}
