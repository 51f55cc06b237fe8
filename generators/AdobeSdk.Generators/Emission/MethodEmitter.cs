using AdobeSdk.Generators.Model;

namespace AdobeSdk.Generators.Emission;

/// <summary>Writes one method of a client: its declaration and its delegation to the method that Refit implements.</summary>
internal static class MethodEmitter
{
    public static void Declare(CodeWriter writer, MethodModel method)
    {
        BeginNullable(writer, method);
        writer.WriteAll(method.Documentation.Select(static line => line.Length == 0 ? "///" : "/// " + line));
        writer.WriteAll(method.Attributes);
        writer.Write(Signature(method) + ";");
        EndNullable(writer, method);
    }

    public static void Implement(CodeWriter writer, MethodModel method)
    {
        BeginNullable(writer, method);
        writer.Write("/// <inheritdoc/>");
        writer.WriteAll(method.Attributes);
        if (method.Shape is not ReturnShape.Job && !method.AddsToken)
        {
            writer.Write($"public {Signature(method)} => {Call(method)};");
        }
        else
        {
            writer.Open($"public async {Signature(method)}");
            writer.Write(Body(method));
            writer.Close();
        }

        EndNullable(writer, method);
    }

    private static string Body(MethodModel method)
    {
        string call = $"await {Call(method)}.ConfigureAwait(false)";
        return method.Shape switch
        {
            ReturnShape.Job => $"""
                _core.BeginJob({method.Token ?? "default"});
                return _core.Job({call});
                """,
            ReturnShape.TaskOfResult => $"""
                _core.BeginCall({method.Token});
                return {call};
                """,
            _ => $"""
                _core.BeginCall({method.Token});
                {call};
                """,
        };
    }

    private static string Signature(MethodModel method)
    {
        string generics = method.TypeParameters.Count == 0 ? "" : $"<{string.Join(", ", method.TypeParameters)}>";
        string constraints = string.Concat(method.Constraints.Select(static constraint => " " + constraint));
        return $"{method.ReturnType} {method.Name}{generics}({string.Join(", ", method.Parameters.Select(Parameter))}){constraints}";
    }

    private static string Parameter(ParameterModel parameter)
    {
        string attributes = string.Concat(parameter.Attributes.Select(static attribute => attribute + " "));
        return $"{attributes}{parameter.Type} {parameter.Name}{(parameter.Default is null ? "" : " = " + parameter.Default)}";
    }

    private static string Call(MethodModel method)
    {
        string receiver = method.Receiver is null ? "_core.Api" : $"(({method.Receiver})_core.Api)";
        string generics = method.TypeParameters.Count == 0 ? "" : $"<{string.Join(", ", method.TypeParameters)}>";
        int count = method.AddsToken ? method.Parameters.Count - 1 : method.Parameters.Count;
        return $"{receiver}.{method.Name}{generics}({string.Join(", ", method.Parameters.Take(count).Select(static parameter => parameter.Name))})";
    }

    private static void BeginNullable(CodeWriter writer, MethodModel method)
    {
        if (!method.IsNullableAware)
        {
            writer.Write("#nullable disable");
        }
    }

    private static void EndNullable(CodeWriter writer, MethodModel method)
    {
        if (!method.IsNullableAware)
        {
            writer.Write("#nullable enable");
        }
    }
}
