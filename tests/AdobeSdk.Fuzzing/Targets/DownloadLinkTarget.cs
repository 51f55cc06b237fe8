using System.Net;
using System.Text;
using AdobeSdk.Downloads;
using AdobeSdk.Fuzzing.Engine;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>A link to a result: https to a public name, or refused with an <see cref="AdobeException"/> that does not show its query.</summary>
internal sealed class DownloadLinkTarget() : FuzzTarget("download-link")
{
    public override string? Read(byte[] input)
    {
        if (!WrittenAddress.TryCreate(Encoding.UTF8.GetString(input), UriKind.RelativeOrAbsolute, out Uri? link))
        {
            return null;
        }

        try
        {
            DownloadUrl.Check(link, emulator: null);
        }
        catch (AdobeException e)
        {
            return e.Message;
        }

        bool harmless = link.Scheme == "https" && link.UserInfo.Length == 0 && !IPAddress.TryParse(link.IdnHost, out _) && link.IdnHost.Trim('.').Contains('.', StringComparison.Ordinal);
        return harmless ? null : throw new FindingException($"{link} would be followed");
    }
}
