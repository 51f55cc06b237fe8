using System.Text;
using AdobeSdk.Fuzzing.Engine;
using AdobeSdk.SignIn;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>The address that a browser comes back to after a sign-in: a code for the state that was sent, or <see cref="AdobeAuthenticationException"/>.</summary>
internal sealed class RedirectedAddressTarget() : FuzzTarget("redirected-address", Setting)
{
    private static readonly AdobeSignInRequest s_request = new(new Uri("https://ims-na1.adobelogin.com/ims/authorize/v2"), "the-state", "the-verifier");

    public override string? Read(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        if (!WrittenAddress.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? address))
        {
            return null;
        }

        try
        {
            string code = RedirectedAddress.Code(address, s_request);
            return code.Length > 0 && text.Contains("state", StringComparison.Ordinal) ? null : throw new FindingException("A code for another sign-in.");
        }
        catch (AdobeAuthenticationException e)
        {
            return $"{e.Message}{e.ErrorCode}";
        }
    }
}
