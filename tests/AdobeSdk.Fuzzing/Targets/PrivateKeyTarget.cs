using System.Text;
using AdobeSdk.Credentials;
using AdobeSdk.Fuzzing.Engine;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>A private key from configuration: an RSA key, or a sentence that does not show it.</summary>
internal sealed class PrivateKeyTarget() : FuzzTarget("private-key")
{
    public override string? Read(byte[] input)
    {
        AdobeJwtOptions options = new() { PrivateKey = Encoding.UTF8.GetString(input), Passphrase = "open sesame" };
        List<string> problems = [];
        Secret? key = PrivateKeyOption.Read(options, problems);
        string told = string.Concat(problems) + key;
        return told.Contains(options.Passphrase, StringComparison.Ordinal) || (told.Length > 0 && options.PrivateKey.Length > 200 && told.Contains(options.PrivateKey[100..140], StringComparison.Ordinal))
            ? throw new FindingException($"Tells of the key: {told}")
            : told;
    }
}
