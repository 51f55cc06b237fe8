using System.Text;
using AdobeSdk.Configuration;
using AdobeSdk.Fuzzing.Engine;
using AdobeSdk.Http.Hosts;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>An entry of <c>Adobe:AllowedHosts</c>: refused at start, or it allows the one host that it names and no other.</summary>
internal sealed class AllowedHostTarget() : FuzzTarget("allowed-host", Setting)
{
    private static readonly string[] s_others = ["evil.example", "adobe.io", "evil.adobe.io", "firefly-api.adobe.io.evil.example", "ims-na1.adobelogin.com", "127.0.0.1", "localhost"];

    public override string? Read(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        AdobeOptions options = new() { AllowedHosts = { text } };
        string[] problems = [.. OptionRules.Check(options)];
        HostAllowList hosts = HostAllowList.Of(options);
        if (problems.Length > 0)
        {
            return string.Concat(problems);
        }

        string? wide = s_others.Where(other => !other.Equals(text, StringComparison.OrdinalIgnoreCase)).FirstOrDefault(other => hosts.Allows(new Uri($"https://{other}/")) || hosts.Allows(new Uri($"http://{other}/")));
        return wide is null ? null : throw new FindingException($"'{text}' also allows {wide}");
    }
}
