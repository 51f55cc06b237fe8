namespace AdobeSdk.Downloads;

/// <summary>A file beside the one that is asked for; it takes that one's place when it is complete, and vanishes otherwise.</summary>
internal sealed class FileTarget : DownloadTarget, IAsyncDisposable
{
    private readonly string _path;
    private readonly FileStream _file;
    private bool _committed;

    private FileTarget(string path, FileStream file)
    {
        _path = path;
        _file = file;
    }

    public override Stream Stream => _file;

    public static FileTarget Create(string path)
    {
        string full = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(full) ?? throw new ArgumentException($"'{path}' is a folder, not a file.", nameof(path));
        Directory.CreateDirectory(folder);
        string partial = Path.Combine(folder, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.part");
        return new FileTarget(full, new FileStream(
            partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous));
    }

    public override bool TryRewind()
    {
        _file.SetLength(0);
        _file.Position = 0;
        return true;
    }

    public async Task CommitAsync()
    {
        await _file.DisposeAsync().ConfigureAwait(false);
        File.Move(_file.Name, _path, overwrite: true);
        _committed = true;
    }

    public async ValueTask DisposeAsync()
    {
        await _file.DisposeAsync().ConfigureAwait(false);
        if (!_committed)
        {
            File.Delete(_file.Name);
        }
    }
}
