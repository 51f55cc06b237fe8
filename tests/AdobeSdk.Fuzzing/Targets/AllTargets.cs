using AdobeSdk.Fuzzing.Engine;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>
/// Everything that reads what others send. What the generator reads, source text, has mutants of its own in
/// <c>AdobeSdk.Generators.Tests</c>: they are made of tokens and not of bytes.
/// </summary>
public static class AllTargets
{
    /// <summary>All targets.</summary>
    public static IReadOnlyList<FuzzTarget> List { get; } =
    [
        new ImsAnswerTarget(), new ImsCallTarget(), new ApiErrorTarget(), new RetryAfterTarget(), new RedactionTarget(),
        new JobAcceptedTarget(), new JobReplyTarget(), new ModelTarget(),
        new HandleTarget(), new LedgerRecordTarget(), new LedgerFileTarget(), new StoredTokenTarget(),
        new ScopeTarget(), new PastedTokenTarget(), new UserFileTarget(), new RedirectedAddressTarget(), new ConsoleFileTarget(), new PrivateKeyTarget(),
        new AddressTarget(), new AllowedHostTarget(), new ImsAddressTarget(), new EmulatorAddressTarget(), new DownloadLinkTarget(),
    ];

    /// <summary>The target of a name.</summary>
    public static FuzzTarget Named(string name) => List.Single(target => target.Name == name);
}
