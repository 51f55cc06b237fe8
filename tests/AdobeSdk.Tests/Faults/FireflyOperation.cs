using System.Reflection;
using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Faults;

/// <summary>One operation of the generated client, with arguments that Adobe would accept.</summary>
/// <param name="Method">The client's method.</param>
/// <param name="Api">The method of the annotated interface that it was generated from.</param>
internal sealed record FireflyOperation(MethodInfo Method, MethodInfo Api)
{
    /// <summary>Every operation there is: what is added to the interface is tested without being named here.</summary>
    public static IReadOnlyList<FireflyOperation> All { get; } =
    [
        .. typeof(IFireflyApi).GetMethods().Select(static api => new FireflyOperation(
            typeof(IFireflyClient).GetMethods().Single(method => method.Name == api.Name && Types(method).SequenceEqual(Types(api))), api)),
    ];

    /// <summary>Calls it.</summary>
    public Task CallAsync(IFireflyClient client, SampleArguments arguments)
    {
        object?[] values = [.. Method.GetParameters().Select(arguments.For)];
        return (Task)Method.Invoke(client, BindingFlags.OptionalParamBinding, binder: null, values, culture: null)!;
    }

    public override string ToString() => $"{Method.Name}({string.Join(", ", Method.GetParameters().Where(static p => p.ParameterType != typeof(CancellationToken)).Select(static p => p.Name))})";

    private static IEnumerable<Type> Types(MethodInfo method) => method.GetParameters().Select(static parameter => parameter.ParameterType);
}
