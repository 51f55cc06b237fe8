using AdobeSdk.Configuration;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Clients;

/// <summary>Says at start what a tenant's options lack.</summary>
internal sealed class TenantValidator(string tenant, object? key, TenantRegistry registry, EnvironmentVariables environment)
    : IValidateOptions<AdobeOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, AdobeOptions options)
    {
        if (name != tenant)
        {
            return ValidateOptionsResult.Skip;
        }

        if (!registry.IsAdded(tenant))
        {
            string call = key is null ? "AddAdobe(builder.Configuration)" : $"AddAdobe(serviceKey, …) with the key '{key}'";
            return ValidateOptionsResult.Fail($"An Adobe client was added, but its credentials were not: call services.{call} as well.");
        }

        List<string> problems = [];
        TenantSettings.Read(options, registry.SectionOf(tenant), environment, problems);
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
