using AdobeSdk.Fuzzing.Engine;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>A ledger's file after a crash, an editor, a full disk: its whole lines are read, and nothing in it is lost by writing; or it is refused as <see cref="InvalidDataException"/>.</summary>
internal sealed class LedgerFileTarget() : FuzzTarget("ledger-file"), IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("adobe-fuzzing-");
    private int _files;

    public void Dispose() => _folder.Delete(recursive: true);

    public override string? Read(byte[] input)
    {
        string path = Path.Combine(_folder.FullName, $"{_files++}.jobs");
        File.WriteAllBytes(path, input);
        try
        {
            using AdobeFileJobStore store = new(path);
            IReadOnlyList<AdobeJobRecord> before = List(store);
            AdobeJobRecord added = new() { Id = "added", Client = "Firefly", Operation = "POST /x", SubmittedAt = DateTimeOffset.UtcNow };
            store.SaveAsync(added).AsTask().GetAwaiter().GetResult();
            using AdobeFileJobStore again = new(path);
            AdobeJobRecord[] expected = [.. before.Where(static record => record.Id != "added"), added];
            return expected.ToHashSet().SetEquals(List(again)) ? null : throw new FindingException("Writing to the file has changed what was in it.");
        }
        catch (InvalidDataException e)
        {
            return File.ReadAllBytes(path).AsSpan().SequenceEqual(input) ? e.Message.Replace(path, "", StringComparison.Ordinal) : throw new FindingException("A file that is none of ours was changed.");
        }
        finally
        {
            File.Delete(path);
            File.Delete(path + ".lock");
        }
    }

    private static IReadOnlyList<AdobeJobRecord> List(AdobeFileJobStore store) => store.ListUnfinishedAsync().AsTask().GetAwaiter().GetResult();
}
