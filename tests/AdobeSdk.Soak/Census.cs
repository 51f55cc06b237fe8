using System.Text.Json.Serialization;

namespace AdobeSdk.Soak;

/// <summary>What this process holds at a moment.</summary>
/// <param name="When">The moment.</param>
/// <param name="HeapBytes">Live objects, after everything dead was collected.</param>
/// <param name="WorkingSetBytes">Memory of the operating system.</param>
/// <param name="Sockets">Open sockets; -1 where the operating system does not say.</param>
/// <param name="Threads">Threads.</param>
internal sealed record Census(
    [property: JsonPropertyName("when")] string When,
    [property: JsonPropertyName("heap_bytes")] long HeapBytes,
    [property: JsonPropertyName("working_set_bytes")] long WorkingSetBytes,
    [property: JsonPropertyName("sockets")] int Sockets,
    [property: JsonPropertyName("threads")] int Threads)
{
    public static Census Take(string when)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return new(when, GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet, CountSockets(), System.Diagnostics.Process.GetCurrentProcess().Threads.Count);
    }

    private static int CountSockets()
    {
        const string descriptors = "/proc/self/fd";
        return Directory.Exists(descriptors)
            ? Directory.EnumerateFileSystemEntries(descriptors).Count(static descriptor => new FileInfo(descriptor).LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) ?? false)
            : -1;
    }
}
