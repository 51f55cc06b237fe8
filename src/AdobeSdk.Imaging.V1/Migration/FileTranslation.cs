using AdobeSdk.Photoshop;

namespace AdobeSdk.Imaging.V1;

/// <summary>Files of version 1 in the words of version 2.</summary>
internal static class FileTranslation
{
    public static PhotoshopSource Source(StoredFile file) => Source(file.Href, file.Storage);

    public static PhotoshopSource Source(Uri href, StorageWord storage)
    {
        if (storage == StorageWord.Adobe)
        {
            return new CreativeCloudSource { Path = Path(href) };
        }

        return storage == StorageWord.Lightroom ? new LightroomSource { Path = Path(href) }
            : storage == StorageWord.Libraries ? throw NoLibraries()
            : PhotoshopSource.FromUrl(href);
    }

    public static ExistingImage Image(StoredFile file) => new() { Source = Source(file) };

    public static PhotoshopFile File(StoredFile file) => new() { Source = Source(file) };

    public static IReadOnlyList<PhotoshopFile>? Files(IReadOnlyList<StoredFile>? files) => files is null ? null : [.. files.Select(File)];

    /// <summary>The one input that version 2 takes.</summary>
    public static StoredFile Single(IReadOnlyList<StoredFile> inputs) => inputs.Count == 1
        ? inputs[0]
        : throw NotTranslatable.Because("Inputs", $"it takes one input, and there are {inputs.Count}.");

    /// <summary>Where a file goes. The storage is told by the word, and not by the host: who wrote it knows best.</summary>
    public static PhotoshopDestination Destination(Uri href, StorageWord storage)
    {
        if (storage == StorageWord.Adobe)
        {
            return new CreativeCloudDestination { Path = Path(href) };
        }

        return storage == StorageWord.Libraries || storage == StorageWord.Lightroom
            ? throw NoLibraries()
            : new UrlDestination
            {
                Url = href,
                StorageType = storage == StorageWord.Azure ? StorageType.Azure : storage == StorageWord.Dropbox ? StorageType.Dropbox : null,
            };
    }

    public static FontOptions? Fonts(MissingFonts? missing, string? globalFont, IReadOnlyList<StoredFile>? fonts) => missing is null && globalFont is null && fonts is null
        ? null
        : new FontOptions
        {
            AdditionalFonts = Files(fonts),
            DefaultFontPostScriptName = globalFont,
            MissingFontStrategy = missing is not { } what ? null : what == MissingFonts.UseDefault ? MissingFontStrategy.UseDefault : new MissingFontStrategy(what.Value),
        };

    // Version 2 has no slash at the beginning.
    private static string Path(Uri href) => href.OriginalString.TrimStart('/');

    private static NotSupportedException NoLibraries() => NotTranslatable.Because("Storage", "it reads URLs, Creative Cloud and Lightroom, and writes to URLs and Creative Cloud.");
}
