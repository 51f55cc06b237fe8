namespace Fleet.Work;

/// <summary>What this worker is called, and the batch that it works on.</summary>
/// <param name="Name">New for every process.</param>
/// <param name="Batch">The batch.</param>
internal sealed record WorkerName(string Name, string Batch);
