namespace AdobeSdk.Emulator.Pictures.Film;

/// <summary>Finds the encoder. .NET has none that is well kept, and ffmpeg is in every distribution.</summary>
internal static class Ffmpeg
{
    /// <summary>The program's path, or <see langword="null"/> where the machine has none.</summary>
    /// <param name="searchPath">Folders as in the environment variable <c>PATH</c>.</param>
    public static string? Find(string? searchPath)
    {
        string name = OperatingSystem.IsWindows() ? "ffmpeg.exe" : "ffmpeg";
        return (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }
}
