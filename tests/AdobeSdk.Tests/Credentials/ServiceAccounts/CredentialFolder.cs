using AdobeSdk.Configuration;
using AdobeSdk.Credentials;

namespace AdobeSdk.Tests.Credentials.ServiceAccounts;

/// <summary>A folder with the files that somebody has downloaded.</summary>
internal sealed class CredentialFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("adobe-jwt-");

    public string Write(string name, byte[] content)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public static CredentialResolution Resolve(AdobeOptions options) => CredentialResolver.Resolve(options, section: null, EnvironmentVariables.None);

    public static CredentialResolution Resolve(string credentialsFile) => Resolve(new AdobeOptions { CredentialsFile = credentialsFile });

    public void Dispose() => _folder.Delete(recursive: true);
}
