using Fleet.Servers;

namespace Fleet.Workers;

/// <summary>A worker process as the run sees it.</summary>
internal sealed class Worker(string name, ServerProcess process)
{
    public string Name => name;

    public ServerProcess Process => process;

    /// <summary>When it was killed, as a share of the work done.</summary>
    public double? KilledAt { get; set; }

    public bool IsAlive => KilledAt is null && !process.HasExited;
}
