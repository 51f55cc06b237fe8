using System.Reflection;
using System.Text.Json.Nodes;
using AdobeSdk.Firefly;
using Refit;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Compares an operation with the methods of an interface that have its route.</summary>
internal sealed class OperationChecker(DescribedApi api, ConformityReport report)
{
    private static readonly Dictionary<string, Type> QueryWords = new()
    {
        ["sortBy"] = typeof(CustomModelSort),
        ["publishedState"] = typeof(CustomModelFilter),
    };

    private readonly HashSet<ApiMethod> _described = [];

    private IReadOnlyList<ApiMethod> Methods { get; } = api.Interface.GetMethods().Select(method => new ApiMethod(method)).ToList();

    public void Check(OpenApiOperation operation, OpenApiDocument document)
    {
        report.Operations++;
        List<ApiMethod> methods = Methods.Where(method => method.Verb == operation.Method && method.Path == operation.Path).ToList();
        if (methods.Count == 0)
        {
            report.Problem(operation, "no method has this route");
            return;
        }

        _described.UnionWith(methods);
        CheckContents(operation, methods, document);
        foreach (ApiMethod method in methods)
        {
            CheckParameters(operation, method);
            CheckAnswer(operation, method);
        }
    }

    /// <summary>Methods that the description knows nothing of.</summary>
    public void CheckNothingInvented()
    {
        foreach (ApiMethod method in Methods.Except(_described).Where(method => !api.Schemas.Undescribed.ContainsKey(method.Path)))
        {
            report.Problem(method.Name, $"{method.Verb} {method.Path} is not in the description");
        }
    }

    private void CheckContents(OpenApiOperation operation, List<ApiMethod> methods, OpenApiDocument document)
    {
        foreach ((string contentType, JsonNode content) in operation.RequestContents)
        {
            report.ContentTypes++;
            string? schema = OpenApiDocument.ReferenceOf(content["schema"]!);
            if (contentType == "multipart/form-data")
            {
                CheckMultipart(operation, methods, document.Schemas[schema!]!);
            }
            else if (contentType == "application/json")
            {
                Type? expected = api.Schemas.Records.GetValueOrDefault(schema!);
                if (!methods.Any(method => !method.IsMultipart && method.Body == expected))
                {
                    report.Problem(operation, $"no method takes {schema} as {contentType}");
                }
            }
            else if (!methods.Any(method => method.Body == typeof(HttpContent)))
            {
                report.Problem(operation, $"no method takes {contentType}");
            }
            else
            {
                report.AddWords(typeof(ImageMediaType), [contentType]);
            }
        }

        bool takesFile = api.Schemas.FileBodies.Contains(operation.ToString());
        if (takesFile && !methods.Any(method => method.Body == typeof(HttpContent)))
        {
            report.Problem(operation, "no method takes a file");
        }

        int variants = (takesFile ? 1 : 0) + operation.RequestContents.Keys.Select(type => type.StartsWith("image/", StringComparison.Ordinal) ? "image" : type).Distinct().Count();
        if (methods.Count != Math.Max(variants, 1))
        {
            report.Problem(operation, $"has {variants} kinds of body, but {methods.Count} methods");
        }
    }

    private void CheckMultipart(OpenApiOperation operation, List<ApiMethod> methods, JsonNode body)
    {
        ApiMethod? method = methods.SingleOrDefault(method => method.IsMultipart);
        if (method is null)
        {
            report.Problem(operation, "no method takes multipart/form-data");
            return;
        }

        Dictionary<string, Type> parts = method.Loose.ToDictionary(ApiMethod.NameOf, parameter => parameter.ParameterType);
        foreach ((string name, JsonNode? part) in body["properties"]!.AsObject())
        {
            Type? expected = OpenApiDocument.ReferenceOf(part!) is { } schema
                ? api.Schemas.Records.GetValueOrDefault(schema)
                : typeof(IEnumerable<ImageFile>);
            if (!parts.Remove(name, out Type? actual) || actual != expected)
            {
                report.Problem(operation, $"the multipart method lacks the part '{name}'");
            }
        }

        foreach (string name in parts.Keys)
        {
            report.Problem(operation, $"the multipart method has a part '{name}', which the description does not have");
        }
    }

    private void CheckParameters(OpenApiOperation operation, ApiMethod method)
    {
        Dictionary<string, ApiParameter> known = method.Parameters()
            .ToDictionary(parameter => $"{parameter.In} {parameter.Name}");
        foreach (JsonObject parameter in operation.Parameters)
        {
            report.Parameters++;
            string name = $"{parameter["in"]} {parameter["name"]}";
            if (api.Schemas.SentBelow.Contains(name))
            {
                continue;
            }

            if (!known.Remove(name, out ApiParameter? found))
            {
                report.Problem(operation, $"{method.Name} lacks the parameter '{name}'");
                continue;
            }

            bool required = parameter["required"]?.GetValue<bool>() ?? false;
            if (found.Required != required)
            {
                report.Problem(operation, $"the parameter '{name}' of {method.Name} is {(required ? "optional" : "required")} in C#");
            }

            CheckParameterWords(operation, parameter, found);
        }

        foreach (string name in known.Keys.Where(name => !api.Schemas.UndescribedParameters.Contains(name)))
        {
            report.Problem(operation, $"{method.Name} has a parameter '{name}', which the description does not have");
        }
    }

    private void CheckParameterWords(OpenApiOperation operation, JsonObject parameter, ApiParameter found)
    {
        string[] words = SchemaChecker.WordsOf(parameter["schema"]!).ToArray();
        if (words.Length == 0)
        {
            return;
        }

        if (found.Fixed is { } value)
        {
            if (!words.Contains(value))
            {
                report.Problem(operation, $"sends '{value}' as {found.Name}, but the description allows {string.Join(", ", words)}");
            }
        }
        else if (QueryWords.TryGetValue(found.Name, out Type? constants))
        {
            report.AddWords(constants, words);
        }
        else if (found.Type is { } type && OpenEnums.Is(type) && found.In != "query")
        {
            report.AddWords(type, words);
        }
        else
        {
            report.Problem(operation, $"the words of '{found.Name}' are nowhere in C#");
        }
    }

    private void CheckAnswer(OpenApiOperation operation, ApiMethod method)
    {
        string? schema = operation.SuccessContents.Values.Select(content => OpenApiDocument.ReferenceOf(content["schema"]!) ?? operation.ToString()).SingleOrDefault();
        Type answer = method.Answer;
        if (api.Schemas.FileAnswers.Contains(operation.ToString()))
        {
            if (answer != typeof(Stream))
            {
                report.Problem(operation, $"answers with a file, but {method.Name} with {answer.Name}");
            }

            return;
        }

        bool right = schema is null ? answer == typeof(void)
            : api.Schemas.Accepted.Contains(schema) ? answer.IsGenericType && answer.GetGenericTypeDefinition() == typeof(JobAccepted<>)
            : api.Schemas.TypeOf(schema) == answer;
        if (!right)
        {
            report.Problem(operation, $"answers with {schema ?? "nothing"}, but {method.Name} with {answer.Name}");
        }

        if (answer != typeof(void) && api.Context.GetTypeInfo(answer) is null)
        {
            report.Problem(operation, $"{answer.Name} is not in {api.Context.GetType().Name}");
        }
    }
}
