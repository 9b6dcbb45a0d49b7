# SPDX-License-Identifier: MIT
# The functions that layers and their tests are declared with.

option(FOURWAVE_WERROR "Treat warnings as errors" OFF)
option(FOURWAVE_SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)

# Every target links this: warnings, sanitizers and the include root, in one place.
add_library(fourwave_options INTERFACE)
target_include_directories(fourwave_options INTERFACE ${CMAKE_CURRENT_SOURCE_DIR}/src)
target_compile_options(fourwave_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    # GCC 12 sees overlaps in std::string that are not there (GCC bug 105651).
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
    $<$<BOOL:${FOURWAVE_WERROR}>:-Werror>
    $<$<BOOL:${FOURWAVE_SANITIZE}>:-fsanitize=address,undefined -fno-sanitize-recover=undefined>)
target_link_options(fourwave_options INTERFACE
    $<$<BOOL:${FOURWAVE_SANITIZE}>:-fsanitize=address,undefined>)

# Qt's headers are most of what is compiled; each set of modules gets them precompiled once.
# precompile_qt(<name> <header>... MODULES <module>...) makes such a set for others to reuse.
function(precompile_qt name)
    cmake_parse_arguments(QT "" "" "MODULES" ${ARGN})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp CONTENT "")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    list(TRANSFORM QT_MODULES PREPEND Qt6::)
    target_link_libraries(${name} PRIVATE fourwave_options ${QT_MODULES})
    target_precompile_headers(${name} PRIVATE ${QT_UNPARSED_ARGUMENTS})
endfunction()

set(core_headers <QHash> <QList> <QObject> <QString> <QStringList> <QVariant> <algorithm> <array>
    <chrono> <functional> <memory> <optional> <string> <variant> <vector>)
set(gui_headers ${core_headers} <QFont> <QImage> <QPainter> <QPainterPath> <QPalette>)
set(widgets_headers ${gui_headers} <QAction> <QBoxLayout> <QGraphicsView> <QLabel> <QMainWindow>
    <QPushButton> <QWidget>)
precompile_qt(precompiled_core ${core_headers} MODULES Core)
precompile_qt(precompiled_gui ${gui_headers} MODULES Core Gui)
precompile_qt(precompiled_widgets ${widgets_headers} MODULES Core Gui Widgets)

# The sets of tests hold Qt Test besides. It would tell each test a folder of its own, for
# QFINDTESTDATA, so that no two could share a set; they get TESTS_FOLDER instead.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
precompile_qt(precompiled_test_core <QTest> ${core_headers} MODULES Core Test)
precompile_qt(precompiled_test_gui <QTest> ${gui_headers} MODULES Core Gui Test)
precompile_qt(precompiled_test_widgets <QTest> ${widgets_headers} MODULES Core Gui Widgets Test)

# The set that fits a layer: "widgets", "gui" or "core"; "" for a layer without Qt.
function(qt_set result)
    set(${result} "" PARENT_SCOPE)
    foreach(module Core Gui Widgets)
        if(module IN_LIST ARGN)
            string(TOLOWER ${module} set)
            set(${result} ${set} PARENT_SCOPE)
        endif()
    endforeach()
endfunction()

# add_layer(<name> SOURCES <file>... [USES <layer>...] [QT <module>...] [LIBRARIES <target>...])
# One folder of src as a static library that links only what design.md's table allows.
function(add_layer name)
    cmake_parse_arguments(LAYER "" "" "SOURCES;USES;QT;LIBRARIES" ${ARGN})
    add_library(${name} STATIC ${LAYER_SOURCES})
    if(NOT LAYER_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    endif()
    qt_set(set ${LAYER_QT})
    if(set)
        target_precompile_headers(${name} REUSE_FROM precompiled_${set})
    endif()
    set_target_properties(${name} PROPERTIES FOURWAVE_QT_SET "${set}")
    list(TRANSFORM LAYER_QT PREPEND Qt6::)
    target_link_libraries(${name} PUBLIC fourwave_options ${LAYER_USES} ${LAYER_QT} ${LAYER_LIBRARIES})
endfunction()

# Texts and variants that a test writes down in place let GCC 12 see more that is not there.
set(test_warnings $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds;-Wno-maybe-uninitialized;-Wno-stringop-overflow>)

# precompile_test(<target> core|gui|widgets)
# Gives a test, or what tests share, a set of precompiled headers.
function(precompile_test target set)
    target_compile_options(${target} PRIVATE ${test_warnings})
    target_precompile_headers(${target} REUSE_FROM precompiled_test_${set})
    # A test's moc file is included by the test; this one is empty.
    set(mocs ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp)
    set_source_files_properties(${mocs} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()

# add_layer_test(<layer> <tst_file.cpp> [USES <layer>...] [LIBRARIES <target>...])
# One Qt Test program for one class of a layer; it runs offscreen, with no network and no root.
function(add_layer_test layer source)
    cmake_parse_arguments(TEST "" "" "USES;LIBRARIES" ${ARGN})
    get_filename_component(base ${source} NAME_WE)
    set(target ${layer}_${base})
    add_executable(${target} ${source})
    target_link_libraries(${target} PRIVATE ${layer} ${TEST_USES} ${TEST_LIBRARIES} support Qt6::Test)
    get_target_property(set ${layer} FOURWAVE_QT_SET)
    if("Qt6::Gui" IN_LIST TEST_LIBRARIES)
        set(set gui)
    elseif(NOT set)
        set(set core)
    endif()
    precompile_test(${target} ${set})
    target_compile_definitions(${target} PRIVATE TESTS_FOLDER="${PROJECT_SOURCE_DIR}/tests")
    add_test(NAME ${layer}/${base} COMMAND ${target})
    set_tests_properties(${layer}/${base} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
