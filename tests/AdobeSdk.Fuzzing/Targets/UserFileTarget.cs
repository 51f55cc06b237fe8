using AdobeSdk.Credentials;
using AdobeSdk.Fuzzing.Engine;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>The file of a user's sign-in: one that comes back as it is written, or <see cref="FormatException"/> without what is in it.</summary>
internal sealed class UserFileTarget() : FuzzTarget("user-file"), IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("adobe-fuzzing-");

    public void Dispose() => _folder.Delete(recursive: true);

    public override string? Read(byte[] input)
    {
        UserFile file = new(Path.Combine(_folder.FullName, "login.json"));
        File.WriteAllBytes(file.Path, input);
        UserSignIn signIn;
        try
        {
            signIn = file.Read();
        }
        catch (FormatException e)
        {
            return e.Message;
        }

        file.Write(signIn);
        return file.Read().AccessToken?.Reveal() == signIn.AccessToken?.Reveal() ? signIn.ToString() : throw new FindingException("It comes back otherwise.");
    }
}
