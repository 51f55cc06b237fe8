using System.Security.Cryptography;
using System.Text;

namespace AdobeSdk.Jobs.Ledger.Files;

/// <summary>
/// Tells which owners of leases are alive: each one keeps a file open that nobody else can open meanwhile, and the system
/// closes it when the process dies, however it dies. So a job need not wait for its lease to run out.
/// </summary>
/// <param name="path">The journal, beside which the files are.</param>
internal sealed class LivingOwners(string path) : IDisposable
{
    private readonly Dictionary<string, FileStream> _mine = new(StringComparer.Ordinal);

    /// <summary>Says that an owner is here.</summary>
    public void Announce(string owner)
    {
        if (!_mine.ContainsKey(owner) && !IsAlive(owner))
        {
            _mine[owner] = new FileStream(FileOf(owner), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
    }

    /// <summary>Whether an owner may be alive. Only who has announced itself can be.</summary>
    public bool IsAlive(string owner)
    {
        if (_mine.ContainsKey(owner))
        {
            return true;
        }

        try
        {
            // What can be opened belongs to nobody, and goes.
            using FileStream left = new(FileOf(owner), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (FileStream file in _mine.Values)
        {
            file.Dispose();
        }

        _mine.Clear();
    }

    private string FileOf(string owner) =>
        $"{path}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(owner)).AsSpan(0, 8))}.alive";
}
