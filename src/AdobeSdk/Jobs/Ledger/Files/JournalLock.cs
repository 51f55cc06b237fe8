using System.Diagnostics;

namespace AdobeSdk.Jobs.Ledger.Files;

/// <summary>Lets one process at a time at the journal. The system lets go when a process dies.</summary>
internal static class JournalLock
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>Takes the lock; dispose of it to let go.</summary>
    /// <exception cref="IOException">It could not be had, or the folder is not there.</exception>
    public static async ValueTask<IDisposable> TakeAsync(string path, CancellationToken cancellationToken)
    {
        // The time of day has no part in this: it is the machine that is waited for.
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException fault) when (fault is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
            {
                if (Stopwatch.GetElapsedTime(start) > s_patience)
                {
                    throw;
                }

                await Task.Delay(Random.Shared.Next(2, 12), cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
