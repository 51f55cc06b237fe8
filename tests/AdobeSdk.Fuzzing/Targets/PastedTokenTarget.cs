using System.Text;
using AdobeSdk.Configuration;
using AdobeSdk.Credentials;
using AdobeSdk.Fuzzing.Engine;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>A token pasted from the Console: one that fits a header, or a sentence that does not show it.</summary>
internal sealed class PastedTokenTarget() : FuzzTarget("pasted-token")
{
    public override string? Read(byte[] input)
    {
        AdobeOptions options = new() { ClientId = "my-client", AccessToken = Encoding.UTF8.GetString(input) };
        CredentialResolution found = CredentialResolver.Resolve(options, section: null, EnvironmentVariables.None);
        if (found.Credentials?.AccessToken is { } token && !CredentialRules.IsToken(token.Reveal()))
        {
            throw new FindingException("A token that no header takes.");
        }

        return found.Credentials?.ToString() + string.Join('\n', found.Problems);
    }
}
