using System.Diagnostics.CodeAnalysis;

namespace AdobeSdk.Configuration;

/// <summary>
/// Where a local emulator listens. Every Adobe host is served under a path prefix that is its name, so that
/// <c>https://HOST/path</c> is <c>{emulator}/HOST/path</c> on the wire; everything above the wire goes by the first form.
/// </summary>
internal sealed class EmulatorAddress
{
    /// <summary>The environment variable that names an emulator.</summary>
    public const string Variable = "ADOBE_EMULATOR";

    private readonly string _prefix;

    private EmulatorAddress(Uri address)
    {
        Address = address;
        _prefix = address.GetLeftPart(UriPartial.Authority) + "/";
    }

    /// <summary>Scheme, host and port.</summary>
    public Uri Address { get; }

    /// <summary>The emulator that options or environment name, if they do.</summary>
    /// <exception cref="FormatException">What they name is no emulator's address.</exception>
    public static EmulatorAddress? Find(AdobeOptions options, EnvironmentVariables environment) =>
        options.Emulator is { } address ? Parse(address, "Adobe:Emulator")
        : environment[Variable] is { } text ? Parse(Named(text), Variable)
        : null;

    // What begins otherwise is no address that could be meant, and some of it is more than Uri can take (see UnreadableJson).
    private static Uri Named(string text) =>
        text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(text, UriKind.Absolute, out Uri? named) ? named : new("?", UriKind.Relative);

    /// <summary>Reads an address; anything but a loopback host is refused, since requests would carry tokens there.</summary>
    /// <exception cref="FormatException">It is no address, or not a loopback one; the message names <paramref name="setting"/>.</exception>
    private static EmulatorAddress Parse(Uri address, string setting)
    {
        if (!address.IsAbsoluteUri || address.UserInfo.Length > 0 || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            throw new FormatException($"{setting} is '{Shown(address)}', which is not an http address such as http://127.0.0.1:4100.");
        }

        if (!address.IsLoopback)
        {
            throw new FormatException($"{setting} is '{Shown(address)}', but an emulator is only talked to on this machine: name a loopback address such as http://127.0.0.1:4100.");
        }

        if (address.AbsolutePath != "/" || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new FormatException($"{setting} is '{Shown(address)}': leave out everything after host and port.");
        }

        return new EmulatorAddress(address);
    }

    /// <summary>The address on the wire: <c>{emulator}/HOST/path?query</c>.</summary>
    public Uri ToWire(Uri logical) => new(_prefix + logical.Authority + logical.PathAndQuery);

    /// <summary>
    /// The address above the wire, if <paramref name="address"/> is one that the emulator handed out:
    /// <c>{emulator}/HOST/path</c> is <c>https://HOST/path</c>. Whether that host may be sent a token is not said by this.
    /// </summary>
    public bool TryToLogical(Uri address, [NotNullWhen(true)] out Uri? logical)
    {
        logical = null;
        string text = address.IsAbsoluteUri ? address.OriginalString : "";
        return text.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase)
            && Uri.TryCreate("https://" + text[_prefix.Length..], UriKind.Absolute, out logical);
    }

    /// <summary>Scheme, host and port.</summary>
    public override string ToString() => Address.GetLeftPart(UriPartial.Authority);

    private static string Shown(Uri address) =>
        address.IsAbsoluteUri ? address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) : address.OriginalString;
}
