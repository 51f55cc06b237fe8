using System.Text.Json;
using AdobeSdk.Json;

namespace AdobeSdk.Credentials;

/// <summary>
/// The file that a user's sign-in is kept in. Nobody but its owner may read it; it is replaced and never half written, so
/// that several processes can go by one.
/// </summary>
/// <param name="path">The file.</param>
internal sealed class UserFile(string path)
{
    private const int MaxLength = 256 * 1024;

    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>How messages call it.</summary>
    public string Name => $"file '{path}'";

    /// <summary>Reads it.</summary>
    /// <exception cref="FormatException">It holds no sign-in; the message says why, and nothing of what is in it.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public UserSignIn Read()
    {
        using FileStream file = File.OpenRead(path);
        if (file.Length > MaxLength)
        {
            throw new FormatException("it is larger than any sign-in");
        }

        try
        {
            return (JsonSerializer.Deserialize(file, UserFileJson.Default.UserFileContent) ?? throw new FormatException("it is empty")).ToSignIn();
        }
        catch (Exception e) when (UnreadableJson.Is(e) || e is InvalidOperationException)
        {
            throw new FormatException("it is not JSON that a sign-in has written: sign in again (adobe login)");
        }
    }

    /// <summary>Writes it.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(UserSignIn signIn)
    {
        string fresh = $"{path}.{Guid.NewGuid():N}";
        try
        {
            // Its rights are its own from the first byte on: not given afterwards.
            FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using (FileStream file = new(fresh, options))
            {
                JsonSerializer.Serialize(file, UserFileContent.Of(signIn), UserFileJson.Default.UserFileContent);
            }

            File.Move(fresh, path, overwrite: true);
        }
        finally
        {
            File.Delete(fresh);
        }
    }
}
