using Microsoft.Extensions.Options;

namespace AdobeSdk.Events.Configuration;

/// <summary>What options must be.</summary>
internal sealed class EventOptionRules : IValidateOptions<AdobeEventOptions>
{
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(24);

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, AdobeEventOptions options)
    {
        List<string> problems = [];
        Require(options.ClientIds.All(static id => !string.IsNullOrWhiteSpace(id)), "ClientIds holds an empty id.");
        Require(IsSafe(options.KeyAddress), $"KeyAddress must be an https address, or one of this machine, without user, query and fragment.");
        Require(options.KeyLifetime > TimeSpan.Zero && options.KeyLifetime <= s_longest, "KeyLifetime must be more than nothing and at most 24 hours.");
        Require(options.MaxBodyBytes > 0, "MaxBodyBytes must be more than nothing.");
        Require(options.RememberedEvents > 0, "RememberedEvents must be more than nothing.");
        Require(options.QueueCapacity > 0, "QueueCapacity must be more than nothing.");
        Require(options.ConcurrentHandlers > 0, "ConcurrentHandlers must be 1 or more.");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);

        void Require(bool condition, string message)
        {
            if (!condition)
            {
                problems.Add($"AdobeEventOptions.{message}");
            }
        }
    }

    private static bool IsSafe(Uri address) =>
        address.IsAbsoluteUri && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
